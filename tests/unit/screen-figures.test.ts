import { describe, expect, it } from 'vitest';
import type { TableRow } from '#lib/domain/contest/view.ts';
import type { TeamId } from '#lib/domain/kernel/brand.ts';
import { messages as en } from '#lib/i18n/en/index.ts';
import {
	formatClock,
	formatCode,
	formatPoints,
	formatTimeOfDay,
	signedPoints
} from '#lib/i18n/format.ts';
import { messages as zh } from '#lib/i18n/zh-CN/index.ts';
import { ANSWER_STEPS, distributionSteps } from '#lib/ui/contest/screen/fit-steps.ts';
import { qrPath } from '#lib/ui/contest/screen/qr-path.ts';
import { podiumOrder, restSpan } from '#lib/ui/contest/screen/stage-figures.ts';

const row = (rank: number, table: number): TableRow => ({
	rank,
	teamId: `t${table}` as TeamId,
	table,
	name: `第${table}队`,
	base: 100,
	rounds: [0],
	total: 100,
	moved: 0
});
const tables = (rows: readonly TableRow[]): readonly number[] => rows.map(({ table }) => table);

describe('figures', () => {
	it('shows a room code in two groups', () => {
		expect(formatCode('058241')).toBe('058 241');
	});

	it.each([
		[-5, '00:00'],
		[999, '00:00'],
		[61_000, '01:01'],
		[1_382_000, '23:02'],
		[3_600_000, '1:00:00']
	])('shows %d milliseconds as %s', (ms, text) => {
		expect(formatClock(ms)).toBe(text);
	});

	it('shows the time of day in two digits each', () => {
		expect(formatTimeOfDay(new Date(2026, 10, 6, 9, 5, 7).getTime())).toBe('09:05:07');
	});

	it.each([
		[7, '7', '+7'],
		[0, '0', '0'],
		[-0.04, '0', '0'],
		[-10, '\u221210', '\u221210'],
		[6.66, '6.7', '+6.7']
	])('shows %d points with a real minus and its sign', (points, plain, signed) => {
		expect([formatPoints(points), signedPoints(points)]).toEqual([plain, signed]);
	});
});

describe('the podium', () => {
	it('stands with the second place at the left and the third at the right', () => {
		expect(tables(podiumOrder([row(1, 3), row(2, 4), row(3, 1), row(4, 5)]))).toEqual([4, 3, 1]);
	});

	it('holds with fewer than three tables', () => {
		expect(tables(podiumOrder([row(1, 2)]))).toEqual([2]);
		expect(tables(podiumOrder([row(1, 2), row(2, 1)]))).toEqual([1, 2]);
	});

	it('names the ranks below it, and does not where a tie makes the span untrue', () => {
		const first = [row(1, 1), row(2, 2), row(3, 3)];
		expect(restSpan([...first, row(4, 4), row(5, 5), row(6, 6)])).toEqual([4, 6]);
		expect(restSpan([...first, row(3, 4)])).toBeNull();
		expect(restSpan([...first, row(4, 4), row(4, 5)])).toBeNull();
		expect(restSpan(first)).toBeNull();
	});

	it('says 第一名 and the span in Chinese numerals', () => {
		expect(zh.screen.rankName(1)).toBe('第一名');
		expect(zh.screen.restRanks(4, 12)).toBe('第四至十二名');
		expect(en.screen.restRanks(4, 22)).toBe('4th to 22nd place');
	});
});

describe('the rules that are read aloud', () => {
	const rule = { questions: 10, seconds: 30, right: 10, wrong: 0 };

	it('are made from the settings that are played', () => {
		const text = zh.screen.ruleLines({ ...rule, questions: 6, seconds: 45, right: 20 }).join('');
		expect(text).toContain('共 6 题');
		expect(text).toContain('每题 45 秒');
		expect(text).toContain('答对得 20 分，答错和不答都不扣分');
	});

	it('say the deduction without a second minus, however it is stored', () => {
		expect(zh.screen.ruleLines({ ...rule, wrong: -5 }).join('')).toContain('答错扣 5 分');
		expect(en.screen.ruleLines({ ...rule, wrong: -5 }).join(' ')).toContain('costs 5');
	});
});

describe('sizes on the projector', () => {
	const number = (value: string | undefined): number => Number(value);

	it('[A11] never step below 4.5 units of the stage, 3.3 % of the height', () => {
		for (const step of ANSWER_STEPS) {
			expect(number(step['--stem'])).toBeGreaterThanOrEqual(4.5);
			expect(number(step['--option'])).toBeGreaterThanOrEqual(4.5);
		}
		for (const step of [...distributionSteps(true), ...distributionSteps(false)]) {
			expect(number(step['--text'])).toBeGreaterThanOrEqual(4.5);
		}
	});

	it('[A11] only step down, and begin at 8 units for question and options', () => {
		expect(ANSWER_STEPS[0]).toMatchObject({ '--stem': '8', '--option': '8' });
		ANSWER_STEPS.reduce((before, step) => {
			expect(number(step['--stem'])).toBeLessThanOrEqual(number(before['--stem']));
			return step;
		});
	});
});

describe('the QR code', () => {
	const { size, path } = qrPath('http://192.168.1.20:3000/j/582417');
	const dark = new Set(
		[...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)].flatMap(([, x, y, width]) =>
			Array.from({ length: Number(width) }, (_, at) => `${Number(x) + at},${y}`)
		)
	);

	it('carries the three finder patterns in its corners', () => {
		const far = size - 7;
		for (const [x, y] of [
			[0, 0],
			[far, 0],
			[0, far]
		] as const) {
			for (let at = 0; at < 7; at++) {
				expect(dark).toContain(`${x + at},${y}`);
				expect(dark).toContain(`${x},${y + at}`);
			}
			expect(dark).not.toContain(`${x + 1},${y + 1}`);
			expect(dark).toContain(`${x + 3},${y + 3}`);
		}
	});

	it('draws nothing outside its square', () => {
		for (const module of dark) {
			const [x, y] = module.split(',').map(Number);
			expect(Math.max(x!, y!)).toBeLessThan(size);
		}
	});
});
