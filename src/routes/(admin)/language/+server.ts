import { redirect } from '@sveltejs/kit';
import { LOCALES } from '#lib/i18n/messages.ts';
import { LANGUAGE_COOKIE, YEAR_HOURS, setPrivateCookie } from '#lib/server/http/cookies.ts';
import { nextPath } from '#lib/server/http/next-path.ts';
import type { RequestHandler } from './$types';

/** Form fields: `lang`, one of the locales, and `next`, the path to go back to. */
export const POST: RequestHandler = async ({ cookies, request, url }) => {
	const form = await request.formData();
	const locale = LOCALES.find((known) => known === form.get('lang'));
	if (locale) setPrivateCookie(cookies, url, LANGUAGE_COOKIE, locale, YEAR_HOURS);
	const next = form.get('next');
	redirect(303, nextPath(typeof next === 'string' ? next : null, '/'));
};
