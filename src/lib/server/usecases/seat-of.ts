import type { App } from '../app.ts';
import type { Rooms } from '../ports/rooms.ts';
import type { Secrets } from '../ports/secrets.ts';
import { openSeatToken } from './seat-tokens.ts';

/** The seat that a token stands for now; null once it was released or moved to another phone. */
export const seatOf =
	({ rooms, secrets }: { rooms: Rooms; secrets: Secrets }): App['seatOf'] =>
	async (roomId, token) => {
		const claim = openSeatToken(secrets, roomId, token);
		if (claim === null) return null;
		const seat = (await rooms.state(roomId))?.seats.get(claim.seatId);
		return seat?.generation === claim.generation ? seat.id : null;
	};
