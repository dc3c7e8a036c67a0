import { describe, expect, it } from 'vitest';
import { viewHost } from '#lib/domain/contest/view-host.ts';
import { viewPublic } from '#lib/domain/contest/view-public.ts';
import { viewSeat } from '#lib/domain/contest/view-seat.ts';
import {
	EVERY_TYPE,
	FILL,
	MATCH,
	planOf,
	rightOf,
	roundOf,
	seatId,
	SINGLE,
	T0,
	TEAM_1,
	TEAM_2,
	TestRoom
} from '../support/contest-fixtures.ts';

function roomWith(item = SINGLE): TestRoom {
	const room = TestRoom.opened(planOf({ rounds: [roundOf([item])] }));
	room.sit(1, TEAM_1);
	room.sit(2, TEAM_2);
	return room;
}

describe('the public view', () => {
	it('shows the stem alone while it is read aloud, and the options with the clock', () => {
		const room = roomWith(MATCH);
		room.pressUntil('show-stem');
		expect(viewPublic(room.live).stage).toMatchObject({
			name: 'question',
			phase: 'stem',
			number: 1,
			item: { type: 'match', stem: MATCH.stem }
		});
		expect(JSON.stringify(viewPublic(room.live))).not.toMatch(/options|premises/);
		room.pressUntil('open-question');
		expect(viewPublic(room.live).stage).toMatchObject({
			phase: 'open',
			item: { premises: ['东乡', '西乡'], options: ['桃', '李', '杏'] },
			openedAt: T0,
			deadline: T0 + 30_000,
			limitMs: 30_000
		});
	});

	it('announces the round with its rules', () => {
		const room = roomWith();
		room.press();
		expect(viewPublic(room.live).stage).toEqual({
			name: 'round',
			round: {
				round: 1,
				rounds: 1,
				format: 'all',
				questions: 1,
				pointsRight: 10,
				pointsWrong: 0,
				limitMs: 30_000
			}
		});
	});

	it('reveals the key with its proof, the distribution and every team', () => {
		const room = roomWith();
		room.pressUntil('open-question');
		room.answer(1, 1, 1);
		room.answer(2, 1, 3);
		room.pressUntil('reveal');
		expect(viewPublic(room.live).stage).toMatchObject({
			phase: 'revealed',
			reveal: {
				key: 1,
				explanation: SINGLE.explanation,
				evidence: SINGLE.source,
				sourceTitle: '青禾县调研报告',
				distribution: [0, 1, 0, 1],
				answered: 2,
				right: 1,
				seated: 2,
				teams: [
					{ teamId: TEAM_1, counted: 1, right: 1, points: 10 },
					{ teamId: TEAM_2, counted: 1, right: 0, points: 0 }
				]
			}
		});
	});

	it('reveals every text that counts for a fill', () => {
		const room = roomWith(FILL);
		room.pressUntil('reveal');
		expect(viewPublic(room.live).stage).toMatchObject({
			reveal: { key: '网格化管理', accepted: ['网格化管理', '网格管理'], distribution: [] }
		});
	});

	it('[P10] keeps the key of a voided question to itself', () => {
		const room = roomWith();
		room.pressUntil('close-question');
		room.host({ type: 'VoidQuestion', questionNo: 1, reason: '题目有误' });
		const text = JSON.stringify(viewPublic(room.live));
		expect(text).toContain('"phase":"voided"');
		expect(text).not.toContain(SINGLE.explanation);
		expect(text).not.toContain('"key"');
	});

	it('counts who sits and who is expected', () => {
		const roster = ['王伟', '李娜'].map((name) => ({ name, teamId: TEAM_1 }));
		const room = TestRoom.opened(planOf({ roster }));
		room.sit(1, TEAM_1, '王伟');
		expect(viewPublic(room.live).teams).toMatchObject([
			{ seated: 1, expected: 2 },
			{ seated: 0, expected: 0 }
		]);
		expect(viewPublic(roomWith().live).teams).toMatchObject([
			{ expected: null },
			{ expected: null }
		]);
	});
});

describe('a seat’s view', () => {
	it('shows its own answer to the question on show and nothing of its worth before the reveal', () => {
		const room = roomWith();
		room.pressUntil('open-question');
		room.wait(1_200);
		room.answer(1, 1, 1);
		const before = viewSeat(room.live, seatId(1));
		expect(before).toEqual({
			seatId: seatId(1),
			name: '队员1',
			teamId: TEAM_1,
			answer: { questionNo: 1, response: 1, seq: 8, elapsedMs: 1_200 },
			answered: 1,
			right: 0,
			revealed: 0
		});
		room.pressUntil('reveal');
		expect(viewSeat(room.live, seatId(1))).toMatchObject({ right: 1, revealed: 1 });
		expect(viewSeat(room.live, seatId(2))).toMatchObject({ answer: null, right: 0, revealed: 1 });
		expect(viewSeat(room.live, seatId(9))).toBe(null);
	});
});

describe('the host’s view', () => {
	it.each(EVERY_TYPE.map((item) => [item.type, item] as const))(
		'shows the key of a %s from the stem on',
		(_, item) => {
			const room = roomWith(item);
			expect(viewHost(room.live).question).toBe(null);
			room.pressUntil('show-stem');
			expect(viewHost(room.live).question).toMatchObject({
				questionNo: 1,
				key: rightOf(item),
				evidence: item.source,
				difficulty: 'medium',
				item: { type: item.type, stem: item.stem }
			});
		}
	);

	it('counts answers and marks the seats that have given one', () => {
		const room = roomWith();
		room.pressUntil('open-question');
		room.answer(2, 1, 0);
		const view = viewHost(room.live);
		expect(view.answered).toBe(1);
		expect(view.seats.map((seat) => seat.answered)).toEqual([false, true]);
		expect(view.rounds).toEqual([{ format: 'all', played: 1, of: 1 }]);
	});

	it('tells the record as data for the dictionary', () => {
		const room = roomWith();
		room.pressUntil('open-question');
		room.answer(1, 1, 1);
		room.host({ type: 'Pause' });
		room.pressUntil('reveal');
		room.host({ type: 'VoidQuestion', questionNo: 1, reason: '题目有误' });
		room.host({ type: 'ReleaseSeat', seatId: seatId(2) });
		expect(viewHost(room.live).log.map(({ type, params }) => [type, params])).toEqual([
			['RoomOpened', { teams: 2 }],
			['HostClaimed', { name: '主持人' }],
			['SeatTaken', { name: '队员1', table: 1 }],
			['SeatTaken', { name: '队员2', table: 2 }],
			['RoundStarted', { round: 1 }],
			['StemShown', { questionNo: 1 }],
			['QuestionOpened', { questionNo: 1, seconds: 30 }],
			['Paused', { cause: 'host', seconds: 30 }],
			['Resumed', {}],
			['QuestionClosed', { questionNo: 1, cause: 'host', answered: 1 }],
			['QuestionRuled', { questionNo: 1, right: 1, counted: 2 }],
			['QuestionRevealed', { questionNo: 1, key: 'B' }],
			['QuestionVoided', { questionNo: 1, reason: '题目有误' }],
			['SeatReleased', { name: '队员2', table: 2 }]
		]);
	});

	it('keeps the latest sixty lines', () => {
		const room = roomWith();
		for (let i = 0; i < 40; i++) {
			room.host({ type: 'Pause' });
			room.host({ type: 'Resume' });
		}
		const { log } = viewHost(room.live);
		expect(log).toHaveLength(60);
		expect(log.at(-1)?.seq).toBe(room.record.length);
	});
});
