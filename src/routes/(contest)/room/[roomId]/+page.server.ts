import { error, redirect } from '@sveltejs/kit';
import { ERROR_RULES } from '#lib/contract/error.ts';
import type { RoomId } from '#lib/domain/kernel/brand.ts';
import { seatCookie } from '#lib/server/http/cookies.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, cookies, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	const roomId = params.roomId as RoomId;
	const found = await locals.app.roomDoor(roomId);
	if (!found.ok)
		error(ERROR_RULES[found.error].status, { message: found.error, code: found.error });
	const { code, title } = found.value;

	const token = cookies.get(seatCookie(roomId));
	if (token === undefined || (await locals.app.seatOf(roomId, token)) === null) {
		// A cookie whose seat is gone would only send the join page back here.
		cookies.delete(seatCookie(roomId), { path: '/' });
		redirect(303, `/j/${code}`);
	}
	return { roomId, code, title };
};
