import { EventEmitter } from 'node:events';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RoomSession } from '#lib/client/room-session.svelte.ts';
import { err, ok } from '#lib/domain/kernel/result.ts';
import { viewPublic } from '#lib/domain/contest/view-public.ts';
import { viewSeat } from '#lib/domain/contest/view-seat.ts';
import { seatId, TestRoom } from '../support/contest-fixtures.ts';

/** The wire as the session sees it: whether it is up, and what each call is answered with. */
class FakeSocket extends EventEmitter {
	connected = false;
	attempts = 0;
	connect(): void {
		this.attempts++;
	}
	disconnect(): void {
		this.connected = false;
	}
	up(): void {
		this.connected = true;
		this.emit('connect');
	}
	refuse(code: string): void {
		this.emit('connect_error', Object.assign(new Error(code), { data: { code } }));
	}
}

const wire = vi.hoisted(() => ({ socket: undefined as unknown, call: vi.fn() }));
vi.mock('#lib/client/room-socket.ts', () => ({
	roomSocket: () => wire.socket,
	call: wire.call,
	refusalOf: (error: { data?: { code?: string } }) => error.data?.code ?? null
}));

let socket: FakeSocket;
let session: RoomSession;
const storage = new Map<string, string>();

function snapshot() {
	const room = TestRoom.opened();
	room.sit(1);
	room.pressUntil('open-question');
	const seat = viewSeat(room.live, seatId(1))!;
	return { seq: room.live.seq, now: room.now, view: viewPublic(room.live), seat };
}

beforeEach(async () => {
	vi.useFakeTimers();
	// Outside a component the runes are no more than their values.
	vi.stubGlobal(
		'$state',
		Object.assign((value: unknown) => value, { raw: (value: unknown) => value })
	);
	const listeners = { addEventListener: () => {}, removeEventListener: () => {} };
	vi.stubGlobal('document', { ...listeners, visibilityState: 'visible' });
	vi.stubGlobal('addEventListener', () => {});
	vi.stubGlobal('removeEventListener', () => {});
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => storage.get(key) ?? null,
		setItem: (key: string, value: string) => storage.set(key, value),
		removeItem: (key: string) => storage.delete(key)
	});
	storage.clear();
	wire.socket = socket = new FakeSocket();
	wire.call.mockReset().mockResolvedValue(ok(snapshot()));
	const { RoomSession } = await import('#lib/client/room-session.svelte.ts');
	session = new RoomSession({ roomId: 'room', as: 'seat' });
	session.start();
});

afterEach(() => {
	session.stop();
	vi.useRealTimers();
});
afterAll(() => vi.unstubAllGlobals());

describe('a page of a live room', () => {
	it('[P7] tries again after a server that is coming up has refused it', async () => {
		socket.refuse('server/internal');
		expect([session.ended, socket.attempts]).toEqual([null, 1]);
		await vi.advanceTimersByTimeAsync(5_000);
		expect(socket.attempts).toBe(2);
	});

	it('ends where it has no right to be', async () => {
		socket.refuse('room/unknown-seat');
		await vi.advanceTimersByTimeAsync(60_000);
		expect(session.ended).toEqual({ code: 'room/unknown-seat' });
		expect(socket.attempts).toBe(1);
	});

	it.each([
		'server/internal',
		'room/storage-unavailable',
		'wire/too-many',
		'wire/timeout'
	] as const)('asks again for the room after %s, and does not end', async (code) => {
		wire.call.mockResolvedValueOnce(err({ code }));
		socket.up();
		await vi.advanceTimersByTimeAsync(2_000);
		expect([session.ended, session.link]).toEqual([null, 'live']);
	});

	it.each([
		['sends an unconfirmed answer again after a reload', seatId(1), 1],
		['does not send the answer of whoever sat here before', seatId(9), 0]
	])('[P3] %s', async (_what, keptFor, sent) => {
		const kept = { commandId: 'command-kept', questionNo: 1, response: 2, seatId: keptFor };
		storage.set('saixue:answer:room', JSON.stringify(kept));
		socket.up();
		await vi.advanceTimersByTimeAsync(0);
		const calls = wire.call.mock.calls.filter(([, name]) => name === 'room:submit-answer');
		expect(calls).toHaveLength(sent);
		expect(storage.size).toBe(0);
	});

	it('stays ended while an answer of it was still unconfirmed', async () => {
		socket.up();
		await vi.advanceTimersByTimeAsync(0);
		wire.call.mockResolvedValue(err({ code: 'wire/timeout' }));
		session.submit(1);
		socket.emit('room:ended-for-you', { error: { code: 'room/seat-moved' } });
		await vi.advanceTimersByTimeAsync(60_000);
		expect(session.ended).toEqual({ code: 'room/seat-moved' });
		expect(socket.attempts).toBe(1);
	});
});
