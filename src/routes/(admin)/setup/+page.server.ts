import { redirect } from '@sveltejs/kit';
import type { ErrorCode } from '#lib/contract/error.ts';
import { SESSION_COOKIE, SESSION_HOURS, setPrivateCookie } from '#lib/server/http/cookies.ts';
import { refuseForm } from '#lib/server/http/refuse.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, request, url }) => {
	// A form that came too late stays on this page, which says so.
	if (request.method === 'GET' && !(await locals.app.needsSetup())) redirect(303, '/login');
	return { hasToken: Boolean(url.searchParams.get('token')) };
};

export const actions: Actions = {
	default: async ({ cookies, locals, request, url }) => {
		const form = await request.formData();
		const token = url.searchParams.get('token') ?? '';
		const name = String(form.get('name') ?? '');
		const password = String(form.get('password') ?? '');
		if (password !== form.get('again')) {
			return refuseForm('auth/password-weak', { name, field: 'again' as Field });
		}
		const created = await locals.app.createFirstHost({ token, name, password });
		if (!created.ok) return refuseForm(created.error, { name, field: fieldOf(created.error) });
		setPrivateCookie(cookies, url, SESSION_COOKIE, created.value.session, SESSION_HOURS);
		redirect(303, '/library');
	}
};

type Field = 'name' | 'password' | 'again' | 'page';

const FIELDS: Partial<Record<ErrorCode, Field>> = {
	'auth/name-invalid': 'name',
	'auth/name-taken': 'name',
	'auth/password-weak': 'password'
};

/** Where the sentence of a refusal is shown. */
const fieldOf = (code: ErrorCode): Field => FIELDS[code] ?? 'page';
