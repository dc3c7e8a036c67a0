import { fail, redirect } from '@sveltejs/kit';
import { ERROR_RULES } from '#lib/contract/error.ts';
import type { Actions, PageServerLoad } from './$types';
import { isRoomCode, roomCodeOf } from './room-code.ts';

export const load: PageServerLoad = async ({ locals }) => ({
	hostName: locals.user?.name ?? null,
	needsSetup: locals.user === null && (await locals.app.needsSetup())
});

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const code = roomCodeOf(String((await request.formData()).get('code') ?? ''));
		if (!isRoomCode(code)) return fail(422, { code, problem: 'incomplete' as const });
		const found = await locals.app.findRoom({ code, device: locals.deviceId });
		if (found.ok) redirect(303, `/j/${code}`);
		return fail(ERROR_RULES[found.error].status, { code, problem: found.error });
	}
};
