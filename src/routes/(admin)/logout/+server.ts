import { redirect } from '@sveltejs/kit';
import { SESSION_COOKIE, clearPrivateCookie } from '#lib/server/http/cookies.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ cookies, locals, url }) => {
	const session = cookies.get(SESSION_COOKIE);
	if (session) await locals.app.signOut(session);
	clearPrivateCookie(cookies, url, SESSION_COOKIE);
	redirect(303, '/');
};
