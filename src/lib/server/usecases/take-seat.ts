import type { SeatId } from '#lib/domain/kernel/brand.ts';
import { err, ok } from '#lib/domain/kernel/result.ts';
import type { App } from '../app.ts';
import type { Rooms } from '../ports/rooms.ts';
import type { Secrets } from '../ports/secrets.ts';
import { sealSeatToken } from './seat-tokens.ts';

/** A person sits down under a name that is free in the room. */
export const takeSeat =
	({ rooms, secrets }: { rooms: Rooms; secrets: Secrets }): App['takeSeat'] =>
	async ({ roomId, teamId, name }) => {
		if ((await rooms.state(roomId)) === null) return err('room/not-found');
		const seatId = secrets.id() as SeatId;
		const taken = await rooms.dispatch(roomId, { type: 'TakeSeat', seatId, teamId, name });
		if (!taken.ok) return taken;
		const seat = (await rooms.state(roomId))?.seats.get(seatId);
		if (seat === undefined) return err('room/unknown-seat');
		return ok({ seatId, token: sealSeatToken(secrets, roomId, seat) });
	};
