import { describe, expect, test } from 'vitest';
import type { FactId, ItemId } from '#lib/domain/kernel/brand.ts';
import { checkBank } from '#lib/domain/question/bank.ts';
import type { Bank, BankFact, BankSource } from '#lib/domain/question/bank.ts';
import type {
	FillItem,
	Item,
	MatchItem,
	MultiItem,
	OrderItem,
	SingleItem,
	TrueFalseItem
} from '#lib/domain/question/item.ts';

const source: BankSource = {
	title: '云岭县学习简报',
	publisher: '云岭县',
	publishedOn: '2024-03-01',
	sections: [
		{ index: 0, title: '概况' },
		{ index: 1, title: '做法' }
	],
	paragraphs: [
		{ number: 0, section: 0, gist: '标题和日期。' },
		{ number: 1, section: 1, gist: '各乡的做法。' }
	]
};

const fact: BankFact = {
	id: 'f-1' as FactId,
	section: 1,
	paragraph: 1,
	type: 'number',
	value: '12个',
	statement: '云岭县评选示范点12个，由东坪、西坪、南坪、北坪四乡承办。'
};

const common = {
	factId: fact.id,
	factValue: '12个',
	section: 1,
	difficulty: 'easy',
	explanation: '评选的是十二个。',
	source: { paragraph: 1, quote: '12个示范点', emphasis: '12个' }
} as const;

const single: SingleItem = {
	...common,
	id: 'single-1' as ItemId,
	type: 'single',
	stem: '云岭县评选示范点多少个？',
	options: ['8个', '10个', '12个', '15个'],
	key: 2
};
const judged: TrueFalseItem = {
	...common,
	id: 'tf-1' as ItemId,
	type: 'tf',
	stem: '云岭县评选示范点12个。',
	key: true
};
const judgedFalse: TrueFalseItem = {
	...judged,
	id: 'tf-2' as ItemId,
	stem: '云岭县评选示范点15个。',
	key: false
};
const multi: MultiItem = {
	...common,
	id: 'multi-1' as ItemId,
	type: 'multi',
	stem: '云岭县示范点由哪些乡承办？',
	factValue: '东坪、西坪',
	options: ['东坪', '西坪', '上坪', '下坪', '中坪'],
	key: [0, 1]
};
const fill: FillItem = {
	...common,
	id: 'fill-1' as ItemId,
	type: 'fill',
	stem: '云岭县评选示范点____。',
	accepted: ['12个', '十二个']
};
const order: OrderItem = {
	...common,
	id: 'order-1' as ItemId,
	type: 'order',
	stem: '请将四个乡按承办先后排列。',
	factValue: '东坪、西坪、南坪',
	options: ['西坪', '东坪', '南坪'],
	key: [1, 0, 2]
};
const match: MatchItem = {
	...common,
	id: 'match-1' as ItemId,
	type: 'match',
	stem: '请将四个乡与承办数量配对。',
	premises: ['东坪', '西坪', '南坪', '北坪'],
	options: ['1个', '2个', '3个', '6个', '9个'],
	key: [3, 2, 1, 0]
};

const items: readonly Item[] = [single, judged, judgedFalse, multi, fill, order, match];
const bank: Bank = { id: 'yunling', source, facts: [fact], items };

/** The bank with one item in place of the sound one of the same id. */
const withItem = (planted: Item): Bank => ({
	...bank,
	items: items.map((item) => (item.id === planted.id ? planted : item))
});

test('a sound bank has no fault', () => {
	expect(checkBank(bank)).toEqual([]);
});

const planted: readonly (readonly [fault: string, item: Item])[] = [
	['the stem has 4 characters', { ...single, stem: '多少个？' }],
	['the stem points to something before it', { ...single, stem: '该县评选示范点多少个？' }],
	['half-width punctuation', { ...single, stem: '云岭县评选示范点多少个?' }],
	['half-width punctuation', { ...single, explanation: '评选的是十二个,不是十个。' }],
	['no explanation', { ...single, explanation: undefined }],
	['no quote', { ...single, source: { paragraph: 1, quote: '' } }],
	[
		'the quote is longer than 20 characters',
		{ ...single, source: { paragraph: 1, quote: '坪'.repeat(21) } }
	],
	[
		'the emphasis lies outside the quote',
		{ ...single, source: { paragraph: 1, quote: '12个', emphasis: '13个' } }
	],
	['no fact value', { ...single, factValue: '。' }],
	['the fact does not state its value', { ...single, factValue: '15个', key: 3 }],
	['2 options', { ...single, options: ['10个', '12个'], key: 1 }],
	['two options are the same', { ...single, options: ['8个', '“8个”', '12个', '15个'] }],
	['an empty option', { ...single, options: ['8个', '。', '12个', '15个'] }],
	['an option sums up the others', { ...single, options: ['8个', '10个', '12个', '以上都对'] }],
	['the key is out of range', { ...single, key: 4 }],
	['the key is out of range', { ...single, key: 1.5 }],
	['the key does not say the value', { ...single, key: 0 }],
	['the stem tells the key', { ...single, stem: '云岭县评选12个示范点，共多少个？' }],
	['an option contains another', { ...single, options: ['8个', '10个', '12个', '212个'] }],
	[
		'the key is much longer than the rest',
		{ ...single, options: ['8个', '10个', '共评选12个示范点', '15个'] }
	],
	['the stem and the key contradict each other', { ...judged, key: false }],
	['the stem and the key contradict each other', { ...judgedFalse, key: true }],
	['4 options', { ...multi, options: multi.options.slice(0, 4) }],
	['the key is out of range', { ...multi, key: [0, 5] }],
	['the key is not ascending', { ...multi, key: [1, 0] }],
	['1 of 5 options are right', { ...multi, key: [0] }],
	['5 of 5 options are right', { ...multi, key: [0, 1, 2, 3, 4] }],
	['the stem has not exactly one blank', { ...fill, stem: '云岭县评选示范点多少个？' }],
	['the stem has not exactly one blank', { ...fill, stem: '____县评选示范点____。' }],
	['nothing is accepted', { ...fill, accepted: [] }],
	['two accepted texts are the same', { ...fill, accepted: ['12个', '１２个'] }],
	['the first accepted text is not the value', { ...fill, accepted: ['十二个'] }],
	['the stem tells the key', { ...fill, stem: '云岭县评选12个示范点，即____。' }],
	['the key does not order the options', { ...order, key: [1, 1, 2] }],
	['the options stand in order already', { ...order, key: [0, 1, 2] }],
	['4 options', { ...match, options: match.options.slice(0, 4) }],
	['3 premises', { ...match, premises: match.premises.slice(0, 3), key: [3, 2, 1] }],
	['two premises are the same', { ...match, premises: ['东坪', '东坪', '南坪', '北坪'] }],
	['the key does not give each premise its own option', { ...match, key: [3, 3, 1, 0] }],
	['the key is out of range', { ...match, key: [3, 2, 1, -1] }],
	['the fact does not exist', { ...single, factId: 'f-2' as FactId }],
	['the paragraph does not exist', { ...single, source: { paragraph: 2, quote: '12个' } }],
	['the fact lies elsewhere', { ...single, source: { paragraph: 0, quote: '12个' } }],
	['the paragraph lies in another section', { ...single, section: 0 }]
];

describe('a fault planted in an item is found:', () => {
	test.each(planted)('%s', (fault, item) => {
		expect(checkBank(withItem(item))).toContain(`${item.id}: ${fault}`);
	});
});

test('a document title may be quoted whole, however long', () => {
	const quote = `《${'坪'.repeat(30)}》`;
	expect(checkBank(withItem({ ...single, source: { paragraph: 1, quote } }))).toEqual([]);
});

describe('a fault planted in the bank is found:', () => {
	const faulty: readonly (readonly [fault: string, bank: Bank])[] = [
		['source: no title', { ...bank, source: { ...source, title: ' ' } }],
		[
			'source: publishedOn is not an ISO date',
			{ ...bank, source: { ...source, publishedOn: '2024年3月' } }
		],
		[
			'source: section 2 stands at place 1',
			{
				...bank,
				source: { ...source, sections: [source.sections[0]!, { index: 2, title: '做法' }] }
			}
		],
		[
			'source: section 1 has no title',
			{
				...bank,
				source: { ...source, sections: [source.sections[0]!, { index: 1, title: '' }] }
			}
		],
		[
			'source: paragraph 3 stands at place 1',
			{
				...bank,
				source: {
					...source,
					paragraphs: [source.paragraphs[0]!, { number: 3, section: 1, gist: '做法。' }]
				}
			}
		],
		[
			'source: paragraph 1 lies in the wrong section',
			{
				...bank,
				source: {
					...source,
					paragraphs: [source.paragraphs[0]!, { number: 1, section: 2, gist: '做法。' }]
				}
			}
		],
		[
			'source: paragraph 1 has no gist',
			{
				...bank,
				source: {
					...source,
					paragraphs: [source.paragraphs[0]!, { number: 1, section: 1, gist: '' }]
				}
			}
		],
		['F 1: the id is not a slug', { ...bank, facts: [{ ...fact, id: 'F 1' as FactId }] }],
		['f-1: the paragraph does not exist', { ...bank, facts: [{ ...fact, paragraph: 2 }] }],
		['f-1: the paragraph lies in another section', { ...bank, facts: [{ ...fact, section: 0 }] }],
		['f-1: nothing is stated', { ...bank, facts: [{ ...fact, statement: '' }] }],
		['f-1: the id is used twice', { ...bank, facts: [fact, fact] }],
		['single-1: the id is used twice', { ...bank, items: [...items, single] }],
		[
			'Single 1: the id is not a slug',
			{ ...bank, items: [...items, { ...single, id: 'Single 1' as ItemId }] }
		],
		[
			'items: two items ask the same: 云岭县评选示范点多少个',
			{ ...bank, items: [...items, { ...single, id: 'single-2' as ItemId }] }
		],
		[
			'items: 3 of 4 true-or-false items are true',
			{
				...bank,
				items: [
					...items,
					{ ...judged, id: 'tf-3' as ItemId, stem: '云岭县的示范点有12个。' },
					{ ...judged, id: 'tf-4' as ItemId, stem: '云岭县共有12个示范点。' }
				]
			}
		]
	];

	test.each(faulty)('%s', (fault, planted) => {
		expect(checkBank(planted)).toContain(fault);
	});

	test('right letters that crowd one place', () => {
		const crowded = Array.from({ length: 40 }, (_, i): SingleItem => ({
			...single,
			id: `single-${i}` as ItemId,
			stem: `云岭县第${i}批评选示范点多少个？`
		}));
		expect(checkBank({ ...bank, items: crowded })).toEqual([
			'items: A is right in 0 % of the single items',
			'items: B is right in 0 % of the single items',
			'items: C is right in 100 % of the single items',
			'items: D is right in 0 % of the single items'
		]);
	});
});
