import { describe, expect, it } from 'vitest';
import { flagsOf, type ItemEvidence } from '#lib/domain/report/item-flags.ts';
import { itemRestCorrelation, kr20, median } from '#lib/domain/report/item-statistics.ts';
import { MULTI, SINGLE } from '../support/contest-fixtures.ts';

/** A perfect Guttman scale of four persons and three items, worked out by hand. */
const SCALE = [
	[1, 1, 1],
	[1, 1, 0],
	[1, 0, 0],
	[0, 0, 0]
];

describe('the statistics of items', () => {
	it('take the middle value', () => {
		expect(median([3, 1, 2])).toBe(2);
		expect(median([4, 1, 2, 3])).toBe(2.5);
		expect(median([])).toBe(null);
	});

	it('correlate an item with the other items alone', () => {
		expect(itemRestCorrelation(SCALE, 0)).toBeCloseTo(0.5222, 4);
		expect(itemRestCorrelation(SCALE, 1)).toBeCloseTo(0.7071, 4);
	});

	it('give the point-biserial for right or wrong', () => {
		const scores = [
			[1, 1, 1, 0],
			[1, 0, 1, 1],
			[0, 1, 0, 0],
			[0, 0, 1, 0],
			[1, 1, 0, 1]
		];
		const rest = scores.map(([, ...others]) => others.reduce((sum, score) => sum + score, 0));
		const [m1, m0] = [(rest[0]! + rest[1]! + rest[4]!) / 3, (rest[2]! + rest[3]!) / 2];
		const m = (3 * m1 + 2 * m0) / 5;
		const s = Math.sqrt(rest.reduce((sum, score) => sum + (score - m) ** 2, 0) / 5);
		expect(itemRestCorrelation(scores, 0)).toBeCloseTo(((m1 - m0) / s) * Math.sqrt(0.6 * 0.4), 10);
	});

	it('are negative where the weak answer better', () => {
		const scores = [
			[0, 1, 1],
			[0, 1, 1],
			[1, 0, 0],
			[1, 0, 0]
		];
		expect(itemRestCorrelation(scores, 0)).toBeCloseTo(-1, 10);
	});

	it('give KR-20', () => {
		expect(kr20(SCALE)).toBeCloseTo(0.75, 10);
	});

	it('are undefined without spread, or with too few', () => {
		expect(kr20([[1, 1]])).toBe(null);
		expect(kr20([[1], [0]])).toBe(null);
		expect(kr20([])).toBe(null);
		expect(
			kr20([
				[1, 0],
				[0, 1]
			])
		).toBe(null);
		expect(itemRestCorrelation([[1], [0]], 0)).toBe(null);
		expect(
			itemRestCorrelation(
				[
					[1, 0],
					[1, 1]
				],
				0
			)
		).toBe(null);
	});
});

describe('flags', () => {
	const fine: ItemEvidence = {
		item: SINGLE,
		n: 100,
		facility: 0.7,
		discrimination: 0.3,
		distribution: [10, 70, 10, 10],
		medianElapsedMs: 9_000,
		contestMedianMs: 8_000
	};
	const codes = (change: Partial<ItemEvidence>) =>
		flagsOf({ ...fine, ...change }).map((flag) => flag.code);

	it('leave a good item alone', () => {
		expect(codes({})).toEqual([]);
	});

	const bars: readonly (readonly [string, Partial<ItemEvidence>, number])[] = [
		['hard', { facility: 0.34 }, 20],
		['low-discrimination', { discrimination: 0.14 }, 30],
		['negative-discrimination', { discrimination: -0.01 }, 40],
		['idle-distractor', { distribution: [0, 90, 5, 5] }, 60],
		['slow', { medianElapsedMs: 24_001 }, 20]
	];
	it.each(bars)('say %s only from the least number of persons on', (code, change, least) => {
		expect(codes({ ...change, n: least })).toContain(code);
		expect(codes({ ...change, n: least - 1 })).not.toContain(code);
	});

	it('name the distractor that draws more than the key', () => {
		expect(flagsOf({ ...fine, distribution: [10, 30, 40, 20] })).toEqual([
			{ code: 'distractor-over-key', option: 2 }
		]);
		expect(codes({ n: 19, distribution: [10, 30, 40, 20] })).toEqual([]);
	});

	it('say nothing of distractors where several are right', () => {
		expect(codes({ item: MULTI, distribution: [90, 1, 80, 1] })).toEqual([]);
	});

	it('need a defined r', () => {
		expect(codes({ discrimination: null })).toEqual([]);
	});
});
