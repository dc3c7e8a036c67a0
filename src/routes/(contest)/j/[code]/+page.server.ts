import { fail, redirect } from '@sveltejs/kit';
import type { Cookies } from '@sveltejs/kit';
import { ERROR_RULES } from '#lib/contract/error.ts';
import type { RoomId, TeamId } from '#lib/domain/kernel/brand.ts';
import { seatCookie, setPrivateCookie } from '#lib/server/http/cookies.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** A contest day: long enough for a morning and an afternoon on one phone. */
const SEAT_HOURS = 12;

export const load: PageServerLoad = async ({ locals, params, cookies, url, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	const found = await locals.app.findRoom({ code: params.code, device: locals.deviceId });
	if (!found.ok) return { code: params.code, door: null, problem: found.error, team: null };
	const door = found.value;
	if (await isSeated(locals.app, door.roomId, cookies)) redirect(303, `/room/${door.roomId}`);
	return { code: params.code, door, problem: null, team: url.searchParams.get('team') };
};

export const actions: Actions = {
	sit: (event) => seat(event, 'takeSeat'),
	move: (event) => seat(event, 'takeOverSeat')
};

async function seat(event: RequestEvent, verb: 'takeSeat' | 'takeOverSeat') {
	const { locals, params, request, cookies, url } = event;
	const found = await locals.app.findRoom({ code: params.code, device: locals.deviceId });
	if (!found.ok) refuse(found.error);
	const { roomId } = found.value;

	const form = await request.formData();
	const teamId = String(form.get('team') ?? '') as TeamId;
	const typed = String(form.get('typed') ?? '').trim();
	const name = typed === '' ? String(form.get('name') ?? '').trim() : typed;

	const granted = await locals.app[verb]({ roomId, teamId, name });
	if (!granted.ok) {
		return fail(ERROR_RULES[granted.error].status, { teamId, name, problem: granted.error });
	}
	setPrivateCookie(cookies, url, seatCookie(roomId), granted.value.token, SEAT_HOURS);
	redirect(303, `/room/${roomId}`);
}

async function isSeated(app: App.Locals['app'], roomId: RoomId, cookies: Cookies) {
	const token = cookies.get(seatCookie(roomId));
	return token !== undefined && (await app.seatOf(roomId, token)) !== null;
}
