import { error } from '@sveltejs/kit';
import { ERROR_RULES } from '#lib/contract/error.ts';
import type { RoomId } from '#lib/domain/kernel/brand.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	const roomId = params.roomId as RoomId;
	const door = await locals.app.roomDoor(roomId);
	if (!door.ok) {
		error(ERROR_RULES[door.error].status, { message: door.error, code: door.error });
	}
	return {
		roomId,
		title: door.value.title,
		screenPath: `/screen/${roomId}?token=${encodeURIComponent(locals.app.screenToken(roomId))}`,
		/** The server's clock, for the elapsed time. */
		now: Date.now()
	};
};
