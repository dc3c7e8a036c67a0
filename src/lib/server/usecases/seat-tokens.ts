import type { RoomId, SeatId } from '#lib/domain/kernel/brand.ts';
import type { Seat } from '#lib/domain/contest/state.ts';
import type { Secrets } from '../ports/secrets.ts';

const seatText = (roomId: RoomId, seatId: string, generation: number): string =>
	`seat|${roomId}|${seatId}|${generation}`;

/** The capability to sit: who holds it is the seat. Nothing of it is stored. */
export const sealSeatToken = (secrets: Secrets, roomId: RoomId, seat: Seat): string =>
	`${seat.id}.${seat.generation}.${secrets.sign(seatText(roomId, seat.id, seat.generation))}`;

/** The seat and generation that a token was sealed for; null for a forged or foreign one. */
export function openSeatToken(
	secrets: Secrets,
	roomId: RoomId,
	token: string
): { seatId: SeatId; generation: number } | null {
	const match = /^([\w-]{1,64})\.(\d{1,9})\.([\w-]{43})$/.exec(token);
	if (match === null) return null;
	const [, seatId, digits, signature] = match as unknown as [string, string, string, string];
	const generation = Number(digits);
	return secrets.verify(seatText(roomId, seatId, generation), signature)
		? { seatId: seatId as SeatId, generation }
		: null;
}

const screenText = (roomId: RoomId): string => `screen|${roomId}`;

/** The capability to show a room on a projector. */
export const sealScreenToken = (secrets: Secrets, roomId: RoomId): string =>
	secrets.sign(screenText(roomId));

export const isScreenToken = (secrets: Secrets, roomId: RoomId, token: string): boolean =>
	secrets.verify(screenText(roomId), token);
