import { redirect } from '@sveltejs/kit';
import type { RoomId } from '#lib/domain/kernel/brand.ts';
import { seatCookie, setPrivateCookie } from '#lib/server/http/cookies.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, cookies, url, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	const roomId = params.roomId as RoomId;
	const found = await locals.app.roomDoor(roomId);
	if (!found.ok) refuse(found.error);
	const { code, title } = found.value;

	const token = cookies.get(seatCookie(roomId));
	if (token === undefined || (await locals.app.seatOf(roomId, token)) === null) {
		// A cookie whose seat is gone would only send the join page back here.
		setPrivateCookie(cookies, url, seatCookie(roomId), '', 0);
		redirect(303, `/j/${code}`);
	}
	return { roomId, code, title };
};
