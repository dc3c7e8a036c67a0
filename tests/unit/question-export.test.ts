import { describe, expect, it } from 'vitest';
import type { FactId, ItemId } from '#lib/domain/kernel/brand.ts';
import { readArticle } from '#lib/domain/article/read-article.ts';
import type { Item, SingleItem } from '#lib/domain/question/item.ts';
import { toItemJson } from '#lib/domain/question/item-json.ts';
import { lintItem } from '#lib/domain/question/lint-item.ts';
import { pageOf } from '../support/question-fixtures.ts';

const SENTENCE = '松江县税务局举办讲座12期，培训干部40余名。';
const article = readArticle(pageOf(SENTENCE));
const base = {
	id: 'i1' as ItemId,
	stem: '松江县税务局举办讲座____，培训干部40余名。',
	source: { paragraph: 1, quote: SENTENCE },
	factId: 'f1' as FactId,
	factValue: '12期',
	section: 0,
	difficulty: 'easy'
} as const;
const single: SingleItem = {
	...base,
	type: 'single',
	options: ['8期', '10期', '12期', '14期'],
	key: 2
};

describe('the export shape', () => {
	it('gives a single item its options and the index of the key, and no count where there are four', () => {
		expect(toItemJson(single)).toEqual({
			id: 'i1',
			type: 'single',
			stem: base.stem,
			options: ['8期', '10期', '12期', '14期'],
			answer: 2,
			source: { paragraph: 1, quote: SENTENCE },
			factValue: '12期'
		});
	});

	it('gives a statement 正确 and 错误', () => {
		expect(toItemJson({ ...base, type: 'tf', key: true })).toMatchObject({
			options: ['正确', '错误'],
			answer: 0,
			optionCount: 2
		});
		expect(toItemJson({ ...base, type: 'tf', key: false })).toMatchObject({ answer: 1 });
	});

	it('gives a blank one text or several', () => {
		expect(toItemJson({ ...base, type: 'fill', accepted: ['12期'] }).blank).toBe('12期');
		expect(toItemJson({ ...base, type: 'fill', accepted: ['12期', '12'] }).blank).toEqual([
			'12期',
			'12'
		]);
	});

	it('lists the premises of a match in its stem, so that it stands alone', () => {
		const match: Item = {
			...base,
			stem: '请将下列各项对应起来。',
			type: 'match',
			premises: ['每月', '每季', '每年'],
			options: ['会商', '走访', '评议'],
			key: [1, 0, 2]
		};
		expect(toItemJson(match)).toMatchObject({
			stem: '请将下列各项对应起来。 （1）每月；（2）每季；（3）每年',
			options: ['会商', '走访', '评议'],
			answer: [1, 0, 2],
			optionCount: 3
		});
	});
});

describe('the lint', () => {
	const rules = (item: Item): string[] => lintItem(item, article).map(({ rule }) => rule);

	it('finds nothing in a sound item', () => {
		expect(lintItem(single, article)).toEqual([]);
	});

	const planted: readonly (readonly [rule: string, item: Item])[] = [
		['stem-length', { ...single, stem: '几期？' }],
		['stem-length', { ...single, stem: '长'.repeat(121) }],
		['stem-long', { ...single, stem: '长'.repeat(100) }],
		['stem-dangling', { ...single, stem: '该局举办讲座____，培训干部。' }],
		['stem-tells-key', { ...single, stem: '松江县税务局举办讲座12期，共____。' }],
		['stem-unbalanced', { ...single, stem: '松江县税务局举办“讲座____。' }],
		[
			'stem-blank',
			{ ...base, type: 'fill', stem: '松江县税务局举办讲座几期？', accepted: ['12期'] }
		],
		['stem-negative', { ...single, stem: '松江县税务局举办讲座的期数不正确的是哪一项？' }],
		['option-count', { ...single, options: ['8期', '12期'], key: 1 }],
		['option-empty', { ...single, options: ['8期', ' ', '12期', '14期'] }],
		['option-repeated', { ...single, options: ['8期', '８期', '12期', '14期'] }],
		['option-overlap', { ...single, options: ['松江县', '松江县税务局', '12期', '青石县'] }],
		['option-catch-all', { ...single, options: ['8期', '10期', '12期', '以上都对'] }],
		['option-unit', { ...single, options: ['8场', '10期', '12期', '14期'] }],
		['option-length', { ...single, options: ['一', '二', '很长很长很长很长的选项', '四'] }],
		['option-protected', { ...single, options: ['党中央', '10期', '12期', '14期'] }],
		['option-order', { ...single, options: ['10期', '8期', '12期', '14期'] }],
		['key-invalid', { ...single, key: 4 }],
		['key-invalid', { ...base, type: 'multi', options: ['甲', '乙', '丙', '丁'], key: [2, 1] }],
		['key-not-proved', { ...single, factValue: '13期' }],
		['key-longest', { ...single, options: ['一二', '三四', '五六七八九', '十一'] }],
		['quote-missing', { ...single, source: { paragraph: 1, quote: ' ' } }],
		['quote-not-verbatim', { ...single, source: { paragraph: 1, quote: '松江县举办讲座' } }],
		['quote-not-verbatim', { ...single, source: { paragraph: 9, quote: SENTENCE } }],
		['quote-furniture', { ...single, source: { paragraph: 1, quote: '分享到：' } }]
	];
	it.each(planted)('finds the planted fault %s', (rule, item) => {
		expect(rules(item)).toContain(rule);
	});
});
