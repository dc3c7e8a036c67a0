import { redirect } from '@sveltejs/kit';
import { SESSION_COOKIE, SESSION_HOURS, setPrivateCookie } from '#lib/server/http/cookies.ts';
import { nextPath } from '#lib/server/http/next-path.ts';
import { refuseForm } from '#lib/server/http/refuse.ts';
import type { Actions, PageServerLoad } from './$types';

const START = '/library';

export const load: PageServerLoad = async ({ locals, url }) => {
	if (locals.user !== null) redirect(303, nextPath(url.searchParams.get('next'), START));
	return { needsSetup: await locals.app.needsSetup() };
};

export const actions: Actions = {
	default: async ({ cookies, locals, request, url }) => {
		const form = await request.formData();
		const name = String(form.get('name') ?? '');
		const password = String(form.get('password') ?? '');
		const signedIn = await locals.app.signIn({ name, password, device: locals.deviceId });
		if (!signedIn.ok) return refuseForm(signedIn.error, { name });
		setPrivateCookie(cookies, url, SESSION_COOKIE, signedIn.value.session, SESSION_HOURS);
		redirect(303, nextPath(url.searchParams.get('next'), START));
	}
};
