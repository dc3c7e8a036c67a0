import * as v from 'valibot';
import type { IncomingHttpHeaders } from 'node:http';
import { HandshakeSchema } from '#lib/contract/socket.ts';
import { CONTRACT_VERSION } from '#lib/contract/version.ts';
import type { ErrorCode } from '#lib/contract/error.ts';
import type { RoomId } from '#lib/domain/kernel/brand.ts';
import { err, ok, type Result } from '#lib/domain/kernel/result.ts';
import type { App } from '../app.ts';
import type { Rooms } from '../ports/rooms.ts';
import { SESSION_COOKIE, seatCookie } from '../http/cookies.ts';
import type { Identity } from './socket-types.ts';

/**
 * Settles whom a new socket speaks for. Nothing is believed that the client says of itself: a seat
 * is known by its signed cookie, a host by the session cookie, a screen by the host's token.
 */
export async function identify(
	auth: unknown,
	headers: IncomingHttpHeaders,
	app: App,
	rooms: Rooms
): Promise<Result<Identity, ErrorCode>> {
	const parsed = v.safeParse(HandshakeSchema, auth);
	if (!parsed.success) return err('wire/invalid');
	const { v: version, as, token, tabKey } = parsed.output;
	if (version !== CONTRACT_VERSION) return err('wire/version');
	const roomId = parsed.output.roomId as RoomId;
	const state = await rooms.state(roomId);
	if (state === null) return err('room/not-found');

	if (as === 'screen') {
		return app.isScreenToken(roomId, token ?? '')
			? ok({ roomId, role: 'screen' })
			: err('wire/unauthorised');
	}
	if (as === 'host') {
		const session = readCookie(headers.cookie, SESSION_COOKIE) ?? '';
		const user = await app.userOf(session);
		return user === null || tabKey === undefined
			? err('auth/sign-in-first')
			: ok({ roomId, role: 'host', userId: user.id, name: user.name, tabKey, session });
	}
	const seatId = await app.seatOf(roomId, readCookie(headers.cookie, seatCookie(roomId)) ?? '');
	const seat = seatId === null ? undefined : state.seats.get(seatId);
	return seat === undefined
		? err('room/unknown-seat')
		: ok({ roomId, role: 'seat', seatId: seat.id, generation: seat.generation });
}

function readCookie(header: string | undefined, name: string): string | undefined {
	for (const part of header?.split(';') ?? []) {
		const split = part.indexOf('=');
		if (part.slice(0, split).trim() !== name) continue;
		try {
			return decodeURIComponent(part.slice(split + 1).trim());
		} catch {
			return undefined;
		}
	}
	return undefined;
}
