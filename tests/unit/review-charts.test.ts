import { describe, expect, test } from 'vitest';
import type { TeamId } from '#lib/domain/kernel/brand.ts';
import { reportOf } from '#lib/domain/report/contest-report.ts';
import type { TeamReport } from '#lib/domain/report/report.ts';
import { choicesOf } from '#lib/ui/review/choices.ts';
import { coefficient, heatOf } from '#lib/ui/review/figures.ts';
import { trendChart } from '#lib/ui/review/trend-chart.ts';
import { FILL, MULTI, planOf, roundOf, TestRoom, TRUE_FALSE } from '../support/contest-fixtures.ts';

const team = (table: number, progress: readonly number[]): TeamReport => ({
	rank: table,
	teamId: `t${table}` as TeamId,
	table,
	name: `第 ${table} 支部`,
	base: progress[0]!,
	total: progress[progress.length - 1]!,
	cells: [],
	progress
});

describe('the course of the scores', () => {
	const close = [
		team(1, [100, 110, 130]),
		team(2, [100, 110, 130]),
		team(3, [100, 105, 129]),
		team(4, [100, 100, 128])
	];

	test('keeps the labels apart and inside the drawing, in the order of the table', () => {
		const chart = trendChart(close);
		const byPlace = [...chart.lines].sort((a, b) => a.team.table - b.team.table);
		const ys = byPlace.map((line) => line.labelY);
		ys.slice(1).forEach((y, index) => expect(y - ys[index]!).toBeGreaterThanOrEqual(16));
		expect(Math.min(...ys)).toBeGreaterThanOrEqual(chart.top);
		expect(Math.max(...ys)).toBeLessThanOrEqual(chart.bottom);
	});

	test('names the first, the second and the last, and draws the first on top', () => {
		const { lines } = trendChart(close);
		expect(lines.map(({ role, team: { table } }) => [table, role])).toEqual([
			[3, 'rest'],
			[4, 'last'],
			[2, 'second'],
			[1, 'first']
		]);
	});

	test('holds every score between its lowest and highest tick, below zero too', () => {
		const chart = trendChart([team(1, [0, -20, -35]), team(2, [0, 10, 15])]);
		const values = chart.yTicks.map(({ value }) => value);
		expect(Math.min(...values)).toBeLessThanOrEqual(-35);
		expect(Math.max(...values)).toBeGreaterThanOrEqual(15);
		expect(values.length).toBeLessThanOrEqual(9);
		for (const { points } of chart.lines) {
			for (const pair of points.split(' ')) {
				const [x, y] = pair.split(',').map(Number);
				expect(x).toBeGreaterThanOrEqual(chart.left);
				expect(x).toBeLessThanOrEqual(chart.right);
				expect(y).toBeGreaterThanOrEqual(chart.top);
				expect(y).toBeLessThanOrEqual(chart.bottom);
			}
		}
	});

	test.each([
		['no team', []],
		['no question', [team(1, [100]), team(2, [100])]],
		['equal scores throughout', [team(1, [100, 100]), team(2, [100, 100])]]
	])('draws %s without a broken number', (_title, teams) => {
		expect(JSON.stringify(trendChart(teams))).not.toMatch(/null|NaN|Infinity/);
	});
});

describe('the figures of a report', () => {
	test.each([
		[0.32, '.32'],
		[1, '1.00'],
		[0, '.00'],
		[-0.08, '\u2212.08'],
		[-0.001, '.00'],
		[null, '\u2014']
	])('writes the coefficient %s as %s', (value, text) => {
		expect(coefficient(value)).toBe(text);
	});

	test('counts a share to the step of the per cent that is shown', () => {
		expect([0, 0.494, 0.5, 0.614, 0.62, 0.714, 0.72, 0.844, 0.85, 1].map(heatOf)).toEqual([
			1, 1, 2, 2, 3, 3, 4, 4, 5, 5
		]);
	});

	test('lists the choices with their share of the answers, keys marked', () => {
		const room = TestRoom.opened(planOf({ rounds: [roundOf([TRUE_FALSE, MULTI, FILL])] }));
		for (const n of [1, 2, 3, 4]) room.sit(n);
		room.pressUntil('open-question');
		for (const n of [1, 2, 3]) room.answer(n, 1, true);
		room.answer(4, 1, false);
		room.pressUntil('open-question');
		room.answer(1, 2, [0, 2]);
		room.answer(2, 2, [0, 1]);
		room.pressUntil('open-question');
		room.answer(1, 3, '网格管理');
		room.pressUntil('reveal');
		const [tf, multi, fill] = reportOf(room.record).questions;
		const words = { trueLabel: '正确', falseLabel: '错误' };
		expect(choicesOf(tf!, words).map(({ name, percent, key }) => [name, percent, key])).toEqual([
			['正确', 75, true],
			['错误', 25, false]
		]);
		expect(choicesOf(multi!, words).map(({ name, count, key }) => [name, count, key])).toEqual([
			['A', 2, true],
			['B', 1, false],
			['C', 1, true],
			['D', 0, false]
		]);
		expect(choicesOf(fill!, words)).toEqual([]);
	});
});
