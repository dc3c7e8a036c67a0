import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { totals } from '#lib/domain/contest/score.ts';
import { checkRecord } from '#lib/domain/report/check-record.ts';
import { reportOf } from '#lib/domain/report/contest-report.ts';
import { plainTotals } from '#lib/domain/report/plain-score.ts';
import type { Item } from '#lib/domain/question/item.ts';
import { EVERY_TYPE, planOf, roundOf, TestRoom } from '../support/contest-fixtures.ts';
import { play, script } from '../support/contest-script.ts';

const contest = fc
	.record({
		script,
		pointsRight: fc.integer({ min: 1, max: 30 }),
		pointsWrong: fc.integer({ min: -30, max: 0 }),
		items: fc.constantFrom<readonly Item[]>(EVERY_TYPE, EVERY_TYPE.toReversed())
	})
	.map(({ script: acts, items, ...points }) => {
		const rounds = [roundOf(items.slice(0, 4), points), roundOf(items.slice(4))];
		return play(TestRoom.opened(planOf({ rounds })), items, acts);
	});

describe('any record', () => {
	it('[P2] gives the plain scorer the totals that the engine’s table has', () => {
		fc.assert(
			fc.property(contest, (room) => {
				expect([...plainTotals(room.record)]).toEqual([...totals(room.live)]);
				expect(checkRecord(room.record).same).toBe(true);
			}),
			{ numRuns: 200 }
		);
	});

	it('[P2] gives a report whose counts agree with the rulings', () => {
		fc.assert(
			fc.property(contest, (room) => {
				const report = reportOf(room.record);
				report.questions.forEach((question, at) => {
					const ruling = room.live.questions[question.questionNo - 1]!.ruling;
					const sum = (of: 'counted' | 'right') =>
						ruling === null ? 0 : ruling.reduce((total, team) => total + team[of], 0);
					expect(question.counted).toBe(sum('counted'));
					if (ruling !== null) expect(question.right).toBe(sum('right'));
					const cells = report.persons.map((person) => person.cells[at]!);
					expect(cells.filter((cell) => cell.mark === 'right').length).toBeGreaterThanOrEqual(
						question.right
					);
				});
				for (const team of report.teams) expect(team.progress.at(-1)).toBe(team.total);
			}),
			{ numRuns: 100 }
		);
	});
});
