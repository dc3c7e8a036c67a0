import { describe, expect, it } from 'vitest';
import { stars, tableRows } from '#lib/domain/contest/score.ts';
import { viewPublic } from '#lib/domain/contest/view-public.ts';
import type { TeamId } from '#lib/domain/kernel/brand.ts';
import type { Response } from '#lib/domain/question/item.ts';
import {
	MULTI,
	planOf,
	roundOf,
	SINGLE,
	TEAM_1,
	TEAM_2,
	TestRoom,
	TRUE_FALSE
} from '../support/contest-fixtures.ts';

/** Points of team 1 for one question whose members gave these answers (null: none). */
function pointsOf(
	given: readonly (Response | null)[],
	{ pointsRight = 10, pointsWrong = 0, item = SINGLE } = {}
): number {
	const rounds = [roundOf([item], { pointsRight, pointsWrong })];
	const room = TestRoom.opened(planOf({ rounds }));
	given.forEach((_, n) => room.sit(n));
	room.pressUntil('open-question');
	given.forEach((response, n) => response !== null && room.answer(n, 1, response));
	room.pressUntil('close-question');
	return room.live.questions[0]!.ruling!.find((team) => team.teamId === TEAM_1)!.points;
}

describe('points of a team by the mean of its members', () => {
	it.each([
		['nobody', [], 0],
		['all right', [1, 1, 1], 10],
		['all wrong', [0, 2], 0],
		['none answered', [null, null], 0],
		['two of three', [1, 1, 0], 7],
		['one of three', [1, 0, null], 3],
		['half a point up', [1, 0, 0, 0], 3]
	] as const)('with %s', (_, given, points) => {
		expect(pointsOf(given)).toBe(points);
	});

	it('take points for a wrong answer and none for no answer', () => {
		const minus = { pointsWrong: -10 };
		expect(pointsOf([1, 0], minus)).toBe(0);
		expect(pointsOf([0, 0], minus)).toBe(-10);
		expect(pointsOf([0, null], minus)).toBe(-5);
		expect(pointsOf([0, null, null, null], minus)).toBe(-2);
	});

	it('give part of the points for a part that is right, and do not punish it', () => {
		const multi = { item: MULTI, pointsWrong: -10 };
		expect(pointsOf([[0]], multi)).toBe(5);
		expect(pointsOf([[0, 1]], multi)).toBe(-10);
		expect(pointsOf([[0, 2], [0]], multi)).toBe(8);
	});

	it('count who sat before the opening, and a late comer only with an answer', () => {
		const room = TestRoom.opened();
		room.sit(1);
		room.pressUntil('open-question');
		room.sit(2);
		room.sit(3);
		room.answer(1, 1, 1);
		room.answer(2, 1, 0);
		room.pressUntil('close-question');
		expect(room.live.questions[0]!.ruling![0]).toEqual({
			teamId: TEAM_1,
			counted: 2,
			right: 1,
			points: 5
		});
	});
});

describe('the table', () => {
	const three = planOf({
		teams: ['甲', '乙', '丙'].map((name, i) => ({
			id: `t${i + 1}` as TeamId,
			table: i + 1,
			name
		})),
		rounds: [roundOf([SINGLE]), roundOf([TRUE_FALSE])]
	});
	const T3 = 't3' as TeamId;

	function played(): TestRoom {
		const room = TestRoom.opened(three);
		room.sit(1, TEAM_1);
		room.sit(2, TEAM_2);
		room.sit(3, T3);
		room.pressUntil('open-question');
		room.answer(1, 1, 1);
		room.answer(2, 1, 0);
		room.answer(3, 1, 0);
		room.pressUntil('show-table');
		return room;
	}

	it('shares a rank between equal totals and stands in order of table number then', () => {
		const rows = tableRows(played().live);
		expect(rows.map((row) => [row.rank, row.table, row.total])).toEqual([
			[1, 1, 110],
			[2, 2, 100],
			[2, 3, 100]
		]);
	});

	it('adds up to base and rounds, and says how many places were won', () => {
		const room = played();
		room.pressUntil('open-question');
		room.answer(1, 2, false);
		room.answer(2, 2, false);
		room.answer(3, 2, true);
		room.pressUntil('show-table');
		const rows = tableRows(room.live);
		expect(rows.map((row) => [row.rank, row.teamId, row.rounds, row.total, row.moved])).toEqual([
			[1, TEAM_1, [10, 0], 110, 0],
			[1, T3, [0, 10], 110, 1],
			[3, TEAM_2, [0, 0], 100, -1]
		]);
	});

	it('[P10] shows the points of a question only once it is revealed', () => {
		const room = TestRoom.opened(three);
		room.sit(1, TEAM_1);
		room.pressUntil('open-question');
		room.answer(1, 1, 1);
		room.pressUntil('close-question');
		expect(viewPublic(room.live).teams[0]).toMatchObject({ score: 100, delta: null });
		room.pressUntil('reveal');
		expect(viewPublic(room.live).teams[0]).toMatchObject({ score: 110, delta: 10 });
	});
});

describe('the stars', () => {
	it('are the three with most right answers, then least time in bands of a second', () => {
		const room = TestRoom.opened(planOf({ rounds: [roundOf([SINGLE, TRUE_FALSE])] }));
		for (let n = 1; n <= 5; n++) room.sit(n, n === 2 ? TEAM_2 : TEAM_1);
		room.pressUntil('open-question');
		room.wait(3_100);
		room.answer(2, 1, 1);
		room.wait(800);
		room.answer(1, 1, 1);
		room.answer(5, 1, 0);
		room.wait(100);
		room.answer(3, 1, 1);
		room.pressUntil('open-question');
		room.answer(4, 2, true);
		room.answer(3, 2, true);
		room.pressUntil('end');
		expect(stars(room.live)).toEqual([
			{ name: '队员3', table: 1, right: 2, of: 2 },
			{ name: '队员4', table: 1, right: 1, of: 2 },
			{ name: '队员1', table: 1, right: 1, of: 2 }
		]);
	});

	it('are nobody where nothing was right', () => {
		const room = TestRoom.opened();
		room.sit(1);
		room.pressUntil('open-question');
		room.answer(1, 1, 0);
		room.pressUntil('end');
		expect(stars(room.live)).toEqual([]);
	});
});
