import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CALLS, type CallName } from '#lib/contract/socket.ts';
import { CONTRACT_VERSION } from '#lib/contract/version.ts';
import type { RoomId, UserId } from '#lib/domain/kernel/brand.ts';
import { compose, type Composition } from '#lib/server/compose.ts';
import { readConfig } from '#lib/server/config.ts';
import { bind } from '#lib/server/realtime/bind.ts';
import { planOf, rightOf, roundOf, SINGLE } from '../support/contest-fixtures.ts';

const ROOM = 'room' as RoomId;
const OTHER = 'other' as RoomId;

let composition: Composition;
let sockets: { close(): Promise<void> };
let http: Server;
let url: string;
let dataDir: string;
const tokens = new Map<RoomId, string>();

beforeAll(async () => {
	dataDir = mkdtempSync(join(tmpdir(), 'saixue-attacks-'));
	composition = await compose(
		readConfig({ DATA_DIR: dataDir, QUESTIONS_DIR: join(dataDir, 'none'), LOG_LEVEL: 'silent' })
	);
	http = createServer();
	sockets = bind(http, composition);
	await new Promise<void>((ready) => http.listen(0, '127.0.0.1', ready));
	url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
	for (const roomId of [ROOM, OTHER]) {
		const plan = planOf({ rounds: [roundOf([SINGLE, SINGLE])], roster: [], openNames: true });
		await composition.rooms.dispatch(roomId, { type: 'OpenRoom', plan, seed: roomId });
		await composition.rooms.dispatch(roomId, {
			type: 'ClaimHost',
			userId: 'host' as UserId,
			name: '主持人',
			tabKey: 'the-real-tab',
			takeOver: true
		});
		const seat = await composition.app.takeSeat({
			roomId,
			teamId: plan.teams[0]!.id,
			name: '李明'
		});
		if (!seat.ok) throw new Error(seat.error);
		tokens.set(roomId, seat.value.token);
	}
});

afterAll(async () => {
	await sockets.close();
	await composition.close();
	http.close();
	rmSync(dataDir, { recursive: true, force: true });
});

type Who = { readonly auth: object; readonly cookie?: string; readonly origin?: string | null };

/** Resolves with the socket, or with the code of the refusal. */
function enter({ auth, cookie, origin = url }: Who): Promise<Socket | string> {
	const headers: Record<string, string> = {};
	if (cookie !== undefined) headers['cookie'] = cookie;
	if (origin !== null) headers['origin'] = origin;
	const socket = io(url, {
		transports: ['websocket'],
		forceNew: true,
		reconnection: false,
		auth,
		extraHeaders: headers
	});
	return new Promise((resolve) => {
		socket.once('connect', () => resolve(socket));
		socket.once('connect_error', (error) =>
			resolve((error as Error & { data?: { code: string } }).data?.code ?? 'refused')
		);
	});
}

const seatAuth = (roomId: string) => ({ v: CONTRACT_VERSION, roomId, as: 'seat' });
const seatCookie = (roomId: RoomId) => `seat_${roomId}=${tokens.get(roomId)}`;

async function enterSeat(): Promise<Socket> {
	const entered = await enter({ auth: seatAuth(ROOM), cookie: seatCookie(ROOM) });
	if (typeof entered === 'string') throw new Error(entered);
	return entered;
}

async function enterScreen(): Promise<Socket> {
	const token = composition.app.screenToken(ROOM);
	const entered = await enter({ auth: { v: CONTRACT_VERSION, roomId: ROOM, as: 'screen', token } });
	if (typeof entered === 'string') throw new Error(entered);
	return entered;
}

const ask = (socket: Socket, name: string, input: unknown): Promise<unknown> =>
	socket
		.timeout(2_000)
		.emitWithAck(name, input)
		.catch(() => 'no answer');

const seqOf = async (): Promise<number> => (await composition.rooms.state(ROOM))!.seq;

/** A well-formed input for each call, with what an attacker could know. */
const PLAUSIBLE: { readonly [Name in CallName]: unknown } = {
	'room:sync': {},
	'room:mates': {},
	'room:submit-answer': { commandId: 'command-0001', questionNo: 1, response: 1 },
	'room:claim-host': { takeOver: true },
	'room:advance': { epoch: 1, stepKey: 'start-round:1' },
	'room:pause': { epoch: 1 },
	'room:resume': { epoch: 1 },
	'room:add-time': { epoch: 1, addedMs: 10_000 },
	'room:void-question': { epoch: 1, questionNo: 1, reason: '有误' },
	'room:release-seat': { epoch: 1, seatId: 'x' },
	'room:end': { epoch: 1 }
};

describe('[S1] the handshake', () => {
	it.each([
		['a foreign origin', 'https://evil.example', 'refused'],
		['the null origin', 'null', 'refused'],
		['no origin on a WebSocket', null, 'refused']
	])('is refused with a valid cookie from %s', async (_name, origin, code) => {
		expect(await enter({ auth: seatAuth(ROOM), cookie: seatCookie(ROOM), origin })).toBe(code);
	});

	it.each<[string, Who, string]>([
		['without a cookie', { auth: seatAuth(ROOM) }, 'room/unknown-seat'],
		[
			'with the seat of another room',
			{ auth: seatAuth(ROOM), cookie: `seat_${ROOM}=PLACEHOLDER` },
			'room/unknown-seat'
		],
		[
			'as a host without a session',
			{ auth: { ...seatAuth(ROOM), as: 'host', tabKey: 'the-real-tab' } },
			'auth/sign-in-first'
		],
		[
			'as a screen without a token',
			{ auth: { ...seatAuth(ROOM), as: 'screen' } },
			'wire/unauthorised'
		],
		[
			'with an older contract',
			{ auth: { ...seatAuth(ROOM), v: 0 }, cookie: 'x=y' },
			'wire/version'
		],
		['for a room that does not exist', { auth: seatAuth('nowhere') }, 'room/not-found'],
		[
			'with a role that does not exist',
			{ auth: { ...seatAuth(ROOM), as: 'admin' } },
			'wire/invalid'
		],
		['with unknown members', { auth: { ...seatAuth(ROOM), isHost: true } }, 'wire/invalid']
	])('is refused %s', async (_name, who, code) => {
		const cookie = who.cookie?.replace('PLACEHOLDER', tokens.get(OTHER)!);
		expect(await enter({ ...who, ...(cookie === undefined ? {} : { cookie }) })).toBe(code);
	});

	it('is refused with a forged seat token', async () => {
		const token = tokens.get(ROOM)!;
		const forged = token.slice(0, -2) + (token.endsWith('AA') ? 'BB' : 'AA');
		expect(await enter({ auth: seatAuth(ROOM), cookie: `seat_${ROOM}=${forged}` })).toBe(
			'room/unknown-seat'
		);
	});
});

describe('[S3] what a right does not cover', () => {
	const forbidden = (role: 'seat' | 'screen') =>
		(Object.keys(CALLS) as CallName[]).filter(
			(name) => !(CALLS[name].roles as readonly string[]).includes(role)
		);

	it.each(forbidden('seat'))('%s changes nothing when a player calls it', async (name) => {
		const player = await enterSeat();
		const before = await seqOf();
		expect(await ask(player, name, PLAUSIBLE[name])).toEqual({
			ok: false,
			error: { code: 'wire/unauthorised' }
		});
		expect(await seqOf()).toBe(before);
		player.disconnect();
	});

	it.each(forbidden('screen'))('%s changes nothing when the screen calls it', async (name) => {
		const screen = await enterScreen();
		const before = await seqOf();
		expect(await ask(screen, name, PLAUSIBLE[name])).toEqual({
			ok: false,
			error: { code: 'wire/unauthorised' }
		});
		expect(await seqOf()).toBe(before);
		screen.disconnect();
	});
});

describe('[S4 S6] malformed input', () => {
	const SHAPES: readonly unknown[] = [
		null,
		undefined,
		true,
		0,
		-1,
		1e308,
		'',
		'x'.repeat(15_000),
		'\ud800',
		[],
		[[[[[]]]]],
		{},
		{ __proto__: { role: 'host' } },
		JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
		{ epoch: 1, stepKey: 'start-round:1', extra: 1 },
		{ commandId: 'command-0001', questionNo: 1, response: { toString: 'x' } },
		{ commandId: 'command-0001', questionNo: Number.MAX_SAFE_INTEGER, response: 0 },
		{ commandId: 'command-0001', questionNo: 1, response: Array.from({ length: 1000 }, () => 0) }
	];

	it.each(Object.keys(CALLS) as CallName[])(
		'%s answers every shape and changes nothing',
		async (name) => {
			const before = await seqOf();
			for (const shape of SHAPES) {
				const player = await enterSeat();
				const answer = await ask(player, name, shape);
				const reads = name === 'room:sync' || name === 'room:mates';
				if (!(reads && isEmptyObject(shape))) {
					expect(answer, JSON.stringify(shape)?.slice(0, 80)).toMatchObject({ ok: false });
				}
				player.disconnect();
			}
			expect(await seqOf()).toBe(before);
			expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
		},
		60_000
	);

	it('without an acknowledgement, with an unknown name or as raw noise is survived', async () => {
		const player = await enterSeat();
		player.emit('room:advance', { epoch: 1, stepKey: 'start-round:1' });
		player.emit('room:unheard-of', {}, () => {});
		player.emit('constructor', {}, () => {});
		player.io.engine.write('2["room:sync"');
		player.io.engine.write('451-["room:sync",{"_placeholder":true,"num":9}]');
		player.io.engine.write('9999999999999999999999');
		const other = await enterSeat();
		expect(await ask(other, 'room:sync', {})).toMatchObject({ ok: true });
		player.disconnect();
		other.disconnect();
	});

	it('above 16 KB ends that connection alone', async () => {
		const [flooder, other] = [await enterSeat(), await enterSeat()];
		const gone = new Promise((resolve) => flooder.once('disconnect', resolve));
		flooder.emit('room:sync', { x: 'x'.repeat(20_000) });
		await gone;
		expect(await ask(other, 'room:sync', {})).toMatchObject({ ok: true });
		other.disconnect();
	});
});

describe('[S5] a flood', () => {
	it('of calls is braked per connection, and others are served', async () => {
		const [flooder, other] = [await enterSeat(), await enterSeat()];
		const answers = await Promise.all(
			Array.from({ length: 60 }, () => ask(flooder, 'room:mates', {}))
		);
		expect(
			answers.filter((answer) => JSON.stringify(answer).includes('wire/too-many')).length
		).toBeGreaterThan(20);
		expect(await ask(other, 'room:sync', {})).toMatchObject({ ok: true });
		flooder.disconnect();
		other.disconnect();
	});

	it('of connections for one seat ends the oldest of them', async () => {
		const sockets: Socket[] = [];
		for (let n = 0; n < 12; n++) sockets.push(await enterSeat());
		const inTime = Date.now() + 5_000;
		const open = (): number => sockets.filter(({ connected }) => connected).length;
		while (open() > 8 && Date.now() < inTime) await new Promise((turn) => setImmediate(turn));
		expect(sockets.map(({ connected }) => connected)).toEqual(
			sockets.map((_, n) => n >= sockets.length - 8)
		);
		for (const socket of sockets) socket.disconnect();
	});
});

describe('[S2 S20] signing out', () => {
	it('ends the console that is open elsewhere, and lets it not come back', async () => {
		const { app, setupToken } = composition;
		const made = await app.createFirstHost({
			token: setupToken ?? '',
			name: '周主持',
			password: 'bamboo-2026'
		});
		if (!made.ok) throw new Error(made.error);
		const auth = { v: CONTRACT_VERSION, roomId: OTHER, as: 'host', tabKey: 'another-tab-0001' };
		const cookie = `session=${made.value.session}`;
		const console = await enter({ auth, cookie });
		if (typeof console === 'string') throw new Error(console);
		const told = new Promise((resolve) => console.once('room:ended-for-you', resolve));
		const gone = new Promise((resolve) => console.once('disconnect', resolve));
		await app.signOut(made.value.session);
		expect(await told).toEqual({ error: { code: 'auth/sign-in-first' } });
		expect(await gone).toBe('io server disconnect');
		expect(await enter({ auth, cookie })).toBe('auth/sign-in-first');
	});
});

describe('[P3 P8 S12] a running question', () => {
	it('takes one answer, repeats its receipt, and refuses a second and a forged one', async () => {
		const { rooms } = composition;
		for (const stepKey of ['start-round:1', 'show-stem:1', 'open-question:1']) {
			expect(await rooms.dispatch(ROOM, { type: 'Advance', epoch: 1, stepKey })).toMatchObject({
				ok: true
			});
		}
		const player = await enterSeat();
		const answer = { commandId: 'command-0001', questionNo: 1, response: rightOf(SINGLE) };
		const first = await ask(player, 'room:submit-answer', answer);
		expect(first).toMatchObject({ ok: true, data: { seq: expect.any(Number) } });
		expect(await ask(player, 'room:submit-answer', answer)).toEqual(first);
		expect(
			await ask(player, 'room:submit-answer', { ...answer, commandId: 'command-0002', response: 0 })
		).toEqual({
			ok: false,
			error: { code: 'room/already-answered' }
		});
		for (const forged of [{ seatId: 'x' }, { elapsedMs: 1 }, { at: 1 }, { score: 100 }]) {
			const input = { ...answer, ...forged };
			expect(await ask(player, 'room:submit-answer', input)).toEqual({
				ok: false,
				error: { code: 'wire/invalid' }
			});
		}
		player.disconnect();
	});
});

const isEmptyObject = (shape: unknown): boolean =>
	typeof shape === 'object' &&
	shape !== null &&
	!Array.isArray(shape) &&
	Object.keys(shape).length === 0;
