import { error } from '@sveltejs/kit';
import { ERROR_RULES } from '#lib/contract/error.ts';
import type { RoomId } from '#lib/domain/kernel/brand.ts';
import type { PageServerLoad } from './$types';

/** The projector needs no account: the token in its address, handed over by the host, is its right. */
export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
	const roomId = params.roomId as RoomId;
	const token = url.searchParams.get('token') ?? '';
	if (!locals.app.isScreenToken(roomId, token)) refuse('wire/unauthorised');
	const door = await locals.app.roomDoor(roomId);
	if (!door.ok) refuse('room/not-found');
	const bright = url.searchParams.get('bright') === '1';
	return { roomId, token, bright, title: door.value.title };
};

function refuse(code: 'wire/unauthorised' | 'room/not-found'): never {
	error(ERROR_RULES[code].status, { message: code, code });
}
