import { describe, expect, test } from 'vitest';
import { initialResponse, isComplete, moved, toggled } from '../../src/lib/ui/quiz/answerable.ts';
import { optionLetter, optionOfKey } from '../../src/lib/ui/quiz/option-letter.ts';
import { quoteParts } from '../../src/lib/ui/quiz/quote-parts.ts';
import { indexesOf, optionStates } from '../../src/lib/ui/quiz/response-marks.ts';
import { splitClauses, stemClauses } from '../../src/lib/ui/quiz/stem-parts.ts';

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
	key,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	...more
});

describe('option letters', () => {
	test('[A4] indexes get the letters A to F, and none past F', () => {
		expect([0, 1, 2, 3, 4, 5, 6].map(optionLetter)).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'F']);
	});

	test('[A9] a letter key names the option of its place, in either case', () => {
		expect(optionOfKey(press('c'), 4)).toBe(2);
		expect(optionOfKey(press('C'), 4)).toBe(2);
	});

	test('a letter past the options, another key or a shortcut names none', () => {
		expect(optionOfKey(press('e'), 4)).toBeNull();
		expect(optionOfKey(press('1'), 4)).toBeNull();
		expect(optionOfKey(press('Enter'), 4)).toBeNull();
		expect(optionOfKey(press('c', { ctrlKey: true }), 4)).toBeNull();
		expect(optionOfKey(press('a', { metaKey: true }), 4)).toBeNull();
	});
});

describe('option states', () => {
	test('before submitting, the chosen one differs from the rest and nothing is judged', () => {
		expect(optionStates(3, [1])).toEqual(['rest', 'chosen', 'rest']);
	});

	test('[P4] a submitted answer is shown as confirmed only when it is', () => {
		expect(optionStates(3, [1], { kind: 'unconfirmed' })).toEqual(['dim', 'unconfirmed', 'dim']);
		expect(optionStates(3, [1], { kind: 'submitted' })).toEqual(['dim', 'submitted', 'dim']);
	});

	test('a reveal shows the key and a wrong choice', () => {
		expect(optionStates(4, [1], { kind: 'revealed', key: 2 })).toEqual([
			'dim',
			'wrong',
			'right',
			'dim'
		]);
		expect(optionStates(4, [2], { kind: 'revealed', key: 2 })).toEqual([
			'dim',
			'dim',
			'right',
			'dim'
		]);
	});

	test('a reveal of several right options tells the found from the missed', () => {
		expect(optionStates(4, [0, 2], { kind: 'revealed', key: [0, 1] }, true)).toEqual([
			'right-chosen',
			'missed',
			'wrong',
			'dim'
		]);
	});

	test('true stands first and false second', () => {
		expect(indexesOf(true)).toEqual([0]);
		expect(indexesOf(false)).toEqual([1]);
		expect(indexesOf(null)).toEqual([]);
		expect(optionStates(2, [0], { kind: 'revealed', key: false })).toEqual(['wrong', 'right']);
	});
});

describe('responses', () => {
	test('a press toggles an option and keeps the indexes ascending', () => {
		expect(toggled([1, 3], 2)).toEqual([1, 2, 3]);
		expect(toggled([1, 2, 3], 2)).toEqual([1, 3]);
	});

	test('a move takes one element to its new place and drops no other', () => {
		expect(moved(['a', 'b', 'c', 'd'], 3, 1)).toEqual(['a', 'd', 'b', 'c']);
		expect(moved(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
	});

	test('a move past an end changes nothing', () => {
		const list = ['a', 'b'];
		expect(moved(list, 0, -1)).toBe(list);
		expect(moved(list, 1, 2)).toBe(list);
	});

	test('an untouched order may be submitted as it stands; untouched pairs may not', () => {
		const order = { type: 'order', options: ['a', 'b', 'c'] } as const;
		const match = { type: 'match', premises: ['p', 'q'], options: ['a', 'b'] } as const;
		expect(initialResponse(order)).toEqual([0, 1, 2]);
		expect(isComplete(order, initialResponse(order))).toBe(true);
		expect(isComplete(match, initialResponse(match))).toBe(false);
		expect(isComplete(match, [1, 0])).toBe(true);
	});

	test('nothing chosen, written or ticked is not complete; false and option 0 are', () => {
		expect(isComplete({ type: 'single' }, null)).toBe(false);
		expect(isComplete({ type: 'single' }, 0)).toBe(true);
		expect(isComplete({ type: 'tf' }, false)).toBe(true);
		expect(isComplete({ type: 'fill' }, '  ')).toBe(false);
		expect(isComplete({ type: 'multi' }, [])).toBe(false);
	});
});

describe('stems and quotes', () => {
	test('clauses end after punctuation and its closing quote; joined they are the text', () => {
		const stem = '云溪县局提出“先学一步，学深一层。”，共有____个小组参加？';
		expect(splitClauses(stem)).toEqual([
			'云溪县局提出“先学一步，',
			'学深一层。”',
			'，',
			'共有____个小组参加？'
		]);
		expect(splitClauses(stem).join('')).toBe(stem);
	});

	test('underscores become a blank between its words', () => {
		expect(stemClauses('共有____个小组')).toEqual([
			[{ kind: 'text', text: '共有' }, { kind: 'blank' }, { kind: 'text', text: '个小组' }]
		]);
	});

	test('a quote is cut into what stands before, in and after the emphasis', () => {
		expect(quoteParts('全年开展12次轮训。', '12次')).toEqual({
			before: '全年开展',
			marked: '12次',
			after: '轮训。'
		});
	});

	test('emphasis that is not in the quote leaves it whole', () => {
		expect(quoteParts('全年开展12次轮训。', '13次')).toEqual({
			before: '',
			marked: '',
			after: '全年开展12次轮训。'
		});
	});

	test('a long quote keeps the clause of its emphasis and says that it was cut', () => {
		const quote = '一是建章立制，二是全年开展12次轮训，三是定期检查，四是总结经验。';
		const { before, marked, after } = quoteParts(quote, '12次', 12);
		expect(before + marked + after).toBe('……二是全年开展12次轮训，……');
	});

	test('a cut quote never loses emphasis that spans clauses', () => {
		const quote = '甲单位牵头，乙单位配合，丙单位落实，丁单位监督。';
		const { marked } = quoteParts(quote, '乙单位配合，丙单位落实', 6);
		expect(marked).toBe('乙单位配合，丙单位落实');
	});
});
