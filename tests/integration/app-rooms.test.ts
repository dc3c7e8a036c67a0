import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { join } from 'node:path';
import type { RoomId, TeamId } from '#lib/domain/kernel/brand.ts';
import type { OpenRoomInput, RoomDoor, User } from '#lib/server/app.ts';
import { Composed } from '../support/composed.ts';

const TEAM_1 = 't1' as TeamId;
const TEAM_2 = 't2' as TeamId;

let site: Composed;
let host: User;

beforeEach(async () => {
	site = await Composed.open(join(import.meta.dirname, '../../questions'));
	host = await site.host();
});

afterEach(() => site.remove());

const settings = async (change: Partial<OpenRoomInput> = {}): Promise<OpenRoomInput> => ({
	quizId: (await site.app.listQuizzes())[0]!.id,
	title: '春季学习赛',
	teams: [{ name: '第一支部' }, { name: '第二支部' }],
	roster: '',
	openNames: true,
	count: 8,
	pointsRight: 10,
	pointsWrong: 0,
	limitSeconds: 30,
	by: host,
	...change
});

const open = async (change: Partial<OpenRoomInput> = {}): Promise<RoomDoor> => {
	const opened = await site.app.openRoom(await settings(change));
	if (!opened.ok) throw new Error(opened.error);
	const door = await site.app.roomDoor(opened.value.roomId);
	if (!door.ok) throw new Error(door.error);
	return door.value;
};

describe('opening a room', () => {
	test('writes the plan into the record and lists the contest', async () => {
		const door = await open();
		expect(door).toMatchObject({ title: '春季学习赛', hostName: '周主持', ended: false });
		expect(door.code).toMatch(/^[1-9]\d{5}$/);
		const read = await site.app.readRecord(door.roomId);
		expect(read.ok && read.value.record.map(({ event }) => event.type)).toEqual(['RoomOpened']);
		expect(await site.app.listContests()).toMatchObject([
			{ roomId: door.roomId, stage: 'lobby', teams: 2, persons: 0, questions: 8, endedAt: null }
		]);
	});

	test.each([
		['no team', { teams: [] }, 'plan/invalid'],
		['a time of a second', { limitSeconds: 1 }, 'plan/invalid'],
		['a section without questions', { section: 77 }, 'quiz/empty'],
		['a roster with an unknown team', { roster: '第九支部，李明' }, 'plan/roster-invalid']
	])('refuses %s and opens nothing', async (_what, change, error) => {
		expect(await site.app.openRoom(await settings(change))).toEqual({ ok: false, error });
		expect(await site.app.listContests()).toEqual([]);
	});

	test('gives every unfinished room a code of its own', async () => {
		const codes = new Set<string>();
		for (let i = 0; i < 10; i++) codes.add((await open()).code);
		expect(codes.size).toBe(10);
	});

	test('knows its rooms again after a restart', async () => {
		const door = await open({ roster: '第一支部，李明', openNames: false });
		await site.app.takeSeat({ roomId: door.roomId, teamId: TEAM_1, name: '李明' });
		await site.close();
		await site.open();
		const again = await site.app.roomDoor(door.roomId);
		expect(again).toMatchObject({
			ok: true,
			value: { code: door.code, names: [{ name: '李明', teamId: TEAM_1, taken: true }] }
		});
		expect((await site.app.listContests())[0]).toMatchObject({ persons: 1 });
	});
});

describe('the door', () => {
	test('lists the roster with who sits, and names that were typed', async () => {
		const { roomId } = await open({ roster: '第一支部，李明\n第二支部，王珺' });
		await site.app.takeSeat({ roomId, teamId: TEAM_1, name: '李明' });
		await site.app.takeSeat({ roomId, teamId: TEAM_1, name: '买买提·艾力' });
		const door = await site.app.roomDoor(roomId);
		expect(door.ok && door.value.names).toEqual([
			{ teamId: TEAM_1, name: '李明', taken: true },
			{ teamId: TEAM_2, name: '王珺', taken: false },
			{ teamId: TEAM_1, name: '买买提·艾力', taken: true }
		]);
		expect(door.ok && door.value.teams.map(({ seated, expected }) => [seated, expected])).toEqual([
			[2, 1],
			[0, 1]
		]);
	});

	test('opens for a code with spaces or full-width digits', async () => {
		const { code, roomId } = await open();
		const wide = code.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
		for (const typed of [code, `${code.slice(0, 3)} ${code.slice(3)}`, wide]) {
			const found = await site.app.findRoom({ code: typed, device: 'phone' });
			expect(found).toMatchObject({ ok: true, value: { roomId } });
		}
	});

	test('says that a contest is over to whoever types its code', async () => {
		const { code, roomId } = await open();
		await site.parts.rooms.dispatch(roomId, {
			type: 'ClaimHost',
			userId: host.id,
			name: host.name,
			tabKey: 'tab',
			takeOver: false
		});
		await site.parts.rooms.dispatch(roomId, { type: 'EndContest', epoch: 1 });
		expect(await site.app.findRoom({ code, device: 'phone' })).toEqual({
			ok: false,
			error: 'room/ended'
		});
		expect((await site.app.listContests())[0]).toMatchObject({ stage: 'ended' });
	});

	test('[S9] brakes a device after five wrong codes, also for the right one, and no other device', async () => {
		const { code } = await open();
		const wrong = code === '123456' ? '654321' : '123456';
		const guess = (typed: string, device: string) => site.app.findRoom({ code: typed, device });
		for (let i = 0; i < 5; i++) {
			expect(await guess(wrong, 'guesser')).toEqual({ ok: false, error: 'room/not-found' });
		}
		expect(await guess(wrong, 'guesser')).toEqual({ ok: false, error: 'room/code-guessing' });
		expect(await guess(code, 'guesser')).toEqual({ ok: false, error: 'room/code-guessing' });
		expect((await guess(code, 'phone')).ok).toBe(true);
	});

	test('[S9] brakes everybody after thirty wrong codes from changing devices', async () => {
		const { code } = await open();
		const wrong = code === '123456' ? '654321' : '123456';
		for (let i = 0; i < 30; i++) await site.app.findRoom({ code: wrong, device: `d${i}` });
		expect(await site.app.findRoom({ code, device: 'fresh' })).toEqual({
			ok: false,
			error: 'room/code-guessing'
		});
	});
});

describe('a seat', () => {
	const sit = async (roomId: RoomId, name = '李明') => {
		const taken = await site.app.takeSeat({ roomId, teamId: TEAM_1, name });
		if (!taken.ok) throw new Error(taken.error);
		return taken.value;
	};

	test('belongs to its token, in its own room only', async () => {
		const here = await open();
		const there = await open();
		const seat = await sit(here.roomId);
		expect(await site.app.seatOf(here.roomId, seat.token)).toBe(seat.seatId);
		expect(await site.app.seatOf(there.roomId, seat.token)).toBeNull();
		const forged = `${seat.token.slice(0, -1)}${seat.token.endsWith('A') ? 'B' : 'A'}`;
		for (const token of ['', 'x', forged, seat.token.replace('.1.', '.2.')]) {
			expect(await site.app.seatOf(here.roomId, token)).toBeNull();
		}
	});

	test('cannot be taken twice, and moves to another phone on its own wish', async () => {
		const { roomId } = await open();
		const first = await sit(roomId);
		const again = { roomId, teamId: TEAM_1, name: ' 李　明 ' };
		expect(await site.app.takeSeat(again)).toEqual({ ok: false, error: 'room/name-taken' });
		const moved = await site.app.takeOverSeat(again);
		expect(moved).toMatchObject({ ok: true, value: { seatId: first.seatId } });
		expect(await site.app.seatOf(roomId, first.token)).toBeNull();
		expect(moved.ok && (await site.app.seatOf(roomId, moved.value.token))).toBe(first.seatId);
	});

	test('keeps its token over a restart of the server', async () => {
		const { roomId } = await open();
		const seat = await sit(roomId);
		await site.close();
		await site.open();
		expect(await site.app.seatOf(roomId, seat.token)).toBe(seat.seatId);
	});

	test('is refused in a room that does not exist', async () => {
		const roomId = 'nowhere' as RoomId;
		const refused = { ok: false, error: 'room/not-found' };
		expect(await site.app.takeSeat({ roomId, teamId: TEAM_1, name: '李明' })).toEqual(refused);
		expect(await site.app.takeOverSeat({ roomId, teamId: TEAM_1, name: '李明' })).toEqual(refused);
		expect(await site.app.roomDoor(roomId)).toEqual(refused);
		expect(await site.app.readRecord(roomId)).toEqual(refused);
	});

	test('a screen token opens its own room only', async () => {
		const here = await open();
		const there = await open();
		const token = site.app.screenToken(here.roomId);
		expect(site.app.isScreenToken(here.roomId, token)).toBe(true);
		expect(site.app.isScreenToken(there.roomId, token)).toBe(false);
		expect(site.app.isScreenToken(here.roomId, '')).toBe(false);
	});
});
