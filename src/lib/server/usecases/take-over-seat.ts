import { personName } from '#lib/domain/contest/person-name.ts';
import { err, ok } from '#lib/domain/kernel/result.ts';
import type { App } from '../app.ts';
import type { Rooms } from '../ports/rooms.ts';
import type { Secrets } from '../ports/secrets.ts';
import { sealSeatToken } from './seat-tokens.ts';

/** The same person on another phone: the seat stays, the old phone's token stops counting. */
export const takeOverSeat =
	({ rooms, secrets }: { rooms: Rooms; secrets: Secrets }): App['takeOverSeat'] =>
	async ({ roomId, teamId, name }) => {
		const state = await rooms.state(roomId);
		if (state === null) return err('room/not-found');
		const wanted = personName(name);
		const found = [...state.seats.values()].find(
			(seat) => seat.teamId === teamId && seat.name === wanted
		);
		if (found === undefined) return err('room/unknown-seat');
		const moved = await rooms.dispatch(roomId, { type: 'TakeOverSeat', seatId: found.id });
		if (!moved.ok) return moved;
		const seat = (await rooms.state(roomId))?.seats.get(found.id);
		if (seat === undefined) return err('room/unknown-seat');
		return ok({ seatId: seat.id, token: sealSeatToken(secrets, roomId, seat) });
	};
