import { describe, expect, it } from 'vitest';
import { nextDeadline } from '#lib/domain/contest/deadline.ts';
import { answerOf } from '#lib/domain/contest/places.ts';
import { tableRows } from '#lib/domain/contest/score.ts';
import { nextStep } from '#lib/domain/contest/step.ts';
import type { Millis, UserId } from '#lib/domain/kernel/brand.ts';
import type { Command } from '#lib/domain/contest/command.ts';
import {
	canonicalState,
	errorOf,
	FILL,
	planOf,
	roundOf,
	seatId,
	SINGLE,
	T0,
	TEAM_1,
	TestRoom,
	TRUE_FALSE
} from '../support/contest-fixtures.ts';

const claim = (overrides: Partial<Extract<Command, { type: 'ClaimHost' }>> = {}) => ({
	type: 'ClaimHost' as const,
	userId: 'u1' as UserId,
	name: '主持人',
	tabKey: 'tab-1',
	takeOver: false,
	...overrides
});

function openFirst(): TestRoom {
	const room = TestRoom.opened();
	room.sit(1);
	room.sit(2);
	room.pressUntil('open-question');
	return room;
}

describe('[P8] the host authority', () => {
	it('stays with a tab over a reload and moves to another only by taking over', () => {
		const room = TestRoom.opened();
		expect(room.send(claim())).toEqual({ ok: true, value: [] });
		expect(errorOf(room.send(claim({ tabKey: 'tab-2' })))).toBe('room/host-elsewhere');
		expect(errorOf(room.send(claim({ userId: 'u2' as UserId })))).toBe('room/host-elsewhere');
		expect(room.live.host?.epoch).toBe(1);
		room.send(claim({ tabKey: 'tab-2', takeOver: true }));
		expect(room.live.host).toMatchObject({ epoch: 2, tabKey: 'tab-2' });
	});

	const commands = [
		{ type: 'Advance', stepKey: 'start-round:1' },
		{ type: 'Pause' },
		{ type: 'Resume' },
		{ type: 'AddTime', addedMs: 1_000 as Millis },
		{ type: 'VoidQuestion', questionNo: 1, reason: '题目有误' },
		{ type: 'ReleaseSeat', seatId: seatId(1) },
		{ type: 'EndContest' }
	] as const;
	it.each(commands)('of an older epoch cannot send $type', (command) => {
		const room = TestRoom.opened();
		room.send(claim({ tabKey: 'tab-2', takeOver: true }));
		const before = canonicalState(room.live);
		for (const epoch of [0, 1, 3]) {
			expect(errorOf(room.send({ ...command, epoch }))).toBe('room/not-host');
		}
		expect(canonicalState(room.live)).toBe(before);
	});

	it('is needed before anything moves', () => {
		const room = new TestRoom();
		expect(errorOf(room.send(claim()))).toBe('room/not-open');
		room.send({ type: 'OpenRoom', plan: planOf(), seed: 's' });
		expect(errorOf(room.send({ type: 'Pause', epoch: 0 }))).toBe('room/not-host');
		expect(errorOf(room.send({ type: 'OpenRoom', plan: planOf(), seed: 's' }))).toBe(
			'room/already-open'
		);
	});
});

describe('the one next step', () => {
	it('leads from the lobby to the end, round by round, with the table after each question', () => {
		const plan = planOf({ rounds: [roundOf([SINGLE, TRUE_FALSE]), roundOf([FILL])] });
		const room = TestRoom.opened(plan);
		const taken: string[] = [];
		while (nextStep(room.live).action !== 'done') taken.push(room.press().key);
		const question = (n: number) => [
			`show-stem:${n}`,
			`open-question:${n}`,
			`close-question:${n}`,
			`reveal:${n}`,
			`show-table:${n}`
		];
		expect(taken).toEqual([
			'start-round:1',
			...question(1),
			...question(2),
			'start-round:2',
			...question(3),
			'show-awards',
			'end'
		]);
	});

	it('pressed twice is taken once', () => {
		const room = TestRoom.opened();
		room.press();
		const { key } = nextStep(room.live);
		expect(errorOf(room.host({ type: 'Advance', stepKey: key }))).toBe(null);
		expect(errorOf(room.host({ type: 'Advance', stepKey: key }))).toBe('room/step-moved');
		expect(room.types.filter((type) => type === 'StemShown')).toHaveLength(1);
	});

	it('that meant to close is refused when the clock was first', () => {
		const room = openFirst();
		const { key } = nextStep(room.live);
		room.wait(30_000);
		room.send({ type: 'Tick' });
		expect(errorOf(room.host({ type: 'Advance', stepKey: key }))).toBe('room/step-moved');
		expect(nextStep(room.live).action).toBe('reveal');
	});

	it('goes on after a question that was voided on stage', () => {
		const room = openFirst();
		room.host({ type: 'VoidQuestion', questionNo: 1, reason: '题目有误' });
		expect(nextStep(room.live)).toMatchObject({ action: 'show-stem', number: 2 });
	});
});

describe('[P6] the clock', () => {
	it('closes and rules the question at its deadline and not before', () => {
		const room = openFirst();
		expect(nextDeadline(room.live)).toBe(T0 + 30_000);
		room.wait(29_999);
		expect(room.send({ type: 'Tick' })).toEqual({ ok: true, value: [] });
		room.wait(1);
		room.send({ type: 'Tick' });
		expect(room.types.slice(-2)).toEqual(['QuestionClosed', 'QuestionRuled']);
		expect(room.record.at(-2)?.event.data).toEqual({ questionNo: 1, cause: 'deadline' });
		expect(nextDeadline(room.live)).toBe(null);
	});

	it('stands still while paused, and a pause is nobody’s answering time', () => {
		const room = openFirst();
		room.wait(10_000);
		room.host({ type: 'Pause' });
		expect(nextDeadline(room.live)).toBe(null);
		expect(room.live.pause?.remainingMs).toBe(20_000);
		expect(errorOf(room.host({ type: 'Pause' }))).toBe('room/paused');
		room.wait(60_000);
		room.send({ type: 'Tick' });
		expect(room.press().action).toBe('resume');
		expect(nextDeadline(room.live)).toBe(room.now + 20_000);
		expect(errorOf(room.host({ type: 'Resume' }))).toBe('room/not-paused');
		room.wait(1_500);
		room.answer(1, 1, 1);
		expect(answerOf(room.live, 1, seatId(1))?.elapsedMs).toBe(11_500);
		expect(room.live.questions[0]?.limitMs).toBe(30_000);
	});

	it('is lengthened for all at once, running or paused', () => {
		const room = openFirst();
		room.host({ type: 'AddTime', addedMs: 10_000 as Millis });
		expect(nextDeadline(room.live)).toBe(T0 + 40_000);
		room.wait(5_000);
		room.host({ type: 'Pause' });
		room.host({ type: 'AddTime', addedMs: 10_000 as Millis });
		expect(room.live.pause?.remainingMs).toBe(45_000);
		room.host({ type: 'Resume' });
		expect(nextDeadline(room.live)).toBe(room.now + 45_000);
		expect(room.live.questions[0]?.limitMs).toBe(50_000);
	});

	it('is not lengthened without an open question or past its end', () => {
		const lobby = TestRoom.opened();
		const add = { type: 'AddTime', addedMs: 10_000 as Millis } as const;
		expect(errorOf(lobby.host(add))).toBe('room/no-question');
		const late = openFirst();
		late.wait(30_000);
		expect(errorOf(late.host(add))).toBe('room/no-question');
	});

	it('gives an outage back: what was left at the last event, and five seconds', () => {
		const room = openFirst();
		room.wait(12_000);
		room.answer(1, 1, 1);
		room.wait(300_000);
		room.send({ type: 'Recover' });
		expect(room.live.pause).toEqual({ cause: 'outage', since: room.now, remainingMs: 23_000 });
		room.host({ type: 'Resume' });
		expect(nextDeadline(room.live)).toBe(room.now + 23_000);
		room.wait(1_000);
		room.answer(2, 1, 1);
		expect(answerOf(room.live, 1, seatId(2))?.elapsedMs).toBe(13_000);
	});

	it('gives back at most the full time and five seconds', () => {
		const room = openFirst();
		room.wait(1_000_000);
		room.send({ type: 'Recover' });
		expect(room.live.pause?.remainingMs).toBe(35_000);
	});

	it('[P7] pauses a running contest after an outage, and neither a lobby nor an ended one', () => {
		const room = TestRoom.opened();
		expect(room.send({ type: 'Recover' })).toEqual({ ok: true, value: [] });
		room.press();
		room.send({ type: 'Recover' });
		expect(room.live.pause).toMatchObject({ cause: 'outage', remainingMs: null });
		expect(room.send({ type: 'Recover' })).toEqual({ ok: true, value: [] });
		room.host({ type: 'EndContest' });
		expect(room.send({ type: 'Recover' })).toEqual({ ok: true, value: [] });
	});
});

describe('[P13] a voided question', () => {
	it('needs a reason and has to have been shown', () => {
		const room = openFirst();
		const voided = { type: 'VoidQuestion', questionNo: 1, reason: ' ' } as const;
		expect(errorOf(room.host(voided))).toBe('room/reason-missing');
		expect(errorOf(room.host({ ...voided, questionNo: 2, reason: '题目有误' }))).toBe(
			'room/no-question'
		);
		room.host({ ...voided, reason: '题目有误' });
		expect(errorOf(room.host({ ...voided, reason: '题目有误' }))).toBe('room/no-question');
	});

	it('takes its points out again, however late', () => {
		const room = openFirst();
		room.answer(1, 1, 1);
		room.pressUntil('show-table');
		expect(tableRows(room.live)[0]?.total).toBe(105);
		room.host({ type: 'VoidQuestion', questionNo: 1, reason: '题目有误' });
		expect(tableRows(room.live).map((row) => row.total)).toEqual([100, 100]);
		expect(room.live.stage).toEqual({ name: 'table', questionNo: 1 });
	});

	it('stops the clock and takes no more answers', () => {
		const room = openFirst();
		room.host({ type: 'Pause' });
		room.host({ type: 'VoidQuestion', questionNo: 1, reason: '题目有误' });
		room.host({ type: 'Resume' });
		expect(nextDeadline(room.live)).toBe(null);
		expect(errorOf(room.answer(1, 1, 1))).toBe('room/too-late');
	});
});

describe('the end', () => {
	it('[P5] rules and counts a question that is still open', () => {
		const room = openFirst();
		room.answer(1, 1, 1);
		room.host({ type: 'EndContest' });
		expect(room.types.slice(-4)).toEqual([
			'QuestionClosed',
			'QuestionRuled',
			'QuestionRevealed',
			'ContestEnded'
		]);
		expect(tableRows(room.live).find((row) => row.teamId === TEAM_1)?.total).toBe(105);
	});

	it('lets nothing happen after it', () => {
		const room = TestRoom.opened();
		room.sit(1);
		room.host({ type: 'EndContest' });
		expect(errorOf(room.host({ type: 'EndContest' }))).toBe('room/ended');
		expect(errorOf(room.host({ type: 'Advance', stepKey: 'done' }))).toBe('room/ended');
		expect(errorOf(room.send(claim({ tabKey: 'tab-2', takeOver: true })))).toBe('room/ended');
		expect(errorOf(room.send({ type: 'TakeOverSeat', seatId: seatId(1) }))).toBe('room/ended');
	});
});
