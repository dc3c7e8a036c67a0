import { describe, expect, it } from 'vitest';
import type { FactId, ItemId } from '#lib/domain/kernel/brand.ts';
import { grade } from '#lib/domain/question/grade.ts';
import type { Item, Response } from '#lib/domain/question/item.ts';

const base = {
	id: 'i' as ItemId,
	stem: '松江县税务局培训干部____。',
	source: { paragraph: 1, quote: '松江县税务局培训干部20余名。' },
	factId: 'f' as FactId,
	factValue: '20余名',
	section: 0,
	difficulty: 'easy'
} as const;
const options = ['甲', '乙', '丙', '丁', '戊'];
const single: Item = { ...base, type: 'single', options, key: 2 };
const tf: Item = { ...base, type: 'tf', key: false };
const multi: Item = { ...base, type: 'multi', options, key: [0, 1, 3] };
const order: Item = { ...base, type: 'order', options: options.slice(0, 4), key: [2, 0, 1, 3] };
const match: Item = { ...base, type: 'match', premises: ['a', 'b', 'c'], options, key: [4, 0, 2] };

const ratio = (item: Item, response: Response): number => grade(item, response).ratio;

describe('grading', () => {
	it('gives single and true-or-false answers all or nothing', () => {
		expect([ratio(single, 2), ratio(single, 1), ratio(tf, false), ratio(tf, true)]).toEqual([
			1, 0, 1, 0
		]);
	});

	it('takes wrong choices of a multiple answer from the right ones, not below nothing', () => {
		expect(ratio(multi, [0, 1, 3])).toBe(1);
		expect(ratio(multi, [0, 1])).toBeCloseTo(2 / 3);
		expect(ratio(multi, [0, 1, 2])).toBeCloseTo(1 / 3);
		expect(ratio(multi, [2, 4])).toBe(0);
		expect(ratio(multi, [0, 0, 0])).toBeCloseTo(1 / 3);
	});

	it('weighs an order by Kendall’s tau', () => {
		expect(ratio(order, [2, 0, 1, 3])).toBe(1);
		expect(ratio(order, [0, 2, 1, 3])).toBeCloseTo(4 / 6);
		expect(ratio(order, [3, 1, 0, 2])).toBe(0);
		expect(ratio(order, [2, 0, 1])).toBe(0);
		expect(ratio(order, [2, 2, 2, 2])).toBe(0);
	});

	it('counts the right pairs of a match', () => {
		expect(ratio(match, [4, 0, 2])).toBe(1);
		expect(ratio(match, [4, 2, 0])).toBeCloseTo(1 / 3);
		expect(ratio(match, [-1, -1, -1])).toBe(0);
	});

	it.each([
		['20余名', '20余名', true],
		['20余名', '二十余名', true],
		['20余名', '20多名', true],
		['20余名', '20名', false],
		['16项', '十六 项', true],
		['16项', '１６项', true],
		['两个', '2个', true],
		['两个', '二个', true],
		['1,200名', '1200名', true],
		['3.5万亩', '3.5 万亩。', true],
		['红马甲', '“红马甲”', true],
		['近500人次', '将近500人次', true],
		['红马甲', '红马', false],
		['红马甲', '  ', false],
		['技能人才培养办法', '《技能人才培养办法》', true]
	])('judges a blank %s filled with %s', (accepted, given, right) => {
		const fill: Item = { ...base, type: 'fill', accepted: [accepted] };
		expect(grade(fill, given)).toEqual({ ratio: right ? 1 : 0, right });
	});

	it('earns nothing for an answer of the wrong shape', () => {
		for (const item of [single, tf, multi, order, match]) expect(ratio(item, '2')).toBe(0);
		expect(ratio({ ...base, type: 'fill', accepted: ['20'] }, 20)).toBe(0);
	});
});
