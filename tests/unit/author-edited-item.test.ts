import { describe, expect, test } from 'vitest';
import type { FactId, ItemId } from '#lib/domain/kernel/brand.ts';
import type {
	FillItem,
	MatchItem,
	MultiItem,
	OrderItem,
	SingleItem
} from '#lib/domain/question/item.ts';
import { editedItem } from '../../src/routes/(author)/library/[articleId]/edited-item.ts';

const base = {
	id: 'i1' as ItemId,
	factId: 'f1' as FactId,
	stem: '云岭县评选了多少个示范点？',
	factValue: '12个',
	section: 0,
	difficulty: 'easy',
	explanation: '旧解析',
	source: { paragraph: 3, quote: '云岭县评选12个示范点。', emphasis: '12个' }
} as const;
const single: SingleItem = { ...base, type: 'single', options: ['8个', '10个', '12个'], key: 2 };

function form(entries: readonly (readonly [string, string])[]): FormData {
	const data = new FormData();
	for (const [name, value] of entries) data.append(name, value);
	return data;
}

describe('the edit form of an item', () => {
	test('changes words and keeps what it does not show', () => {
		const edited = editedItem(
			single,
			form([
				['stem', ' 云岭县共评选多少个示范点？ '],
				['option', '8个'],
				['option', '10个'],
				['option', '12个'],
				['key', '2'],
				['explanation', '']
			])
		);
		const { explanation: _, ...rest } = single;
		expect(edited).toEqual({ ...rest, stem: '云岭县共评选多少个示范点？' });
	});

	test('drops an emptied option and lets the key follow its words', () => {
		const edited = editedItem(
			single,
			form([
				['stem', single.stem],
				['option', ''],
				['option', '10个'],
				['option', '12个'],
				['option', '16个'],
				['key', '2']
			])
		);
		expect(edited).toMatchObject({ options: ['10个', '12个', '16个'], key: 1, factValue: '12个' });
	});

	test('takes the new key as the value of the fact when its words change', () => {
		const edited = editedItem(
			single,
			form([
				['stem', single.stem],
				['option', '8个'],
				['option', '10个'],
				['option', '12 个'],
				['key', '2']
			])
		);
		expect(edited?.factValue).toBe('12 个');
	});

	test.each([
		[
			'an empty stem',
			[
				['stem', ' '],
				['option', 'a'],
				['key', '0']
			]
		],
		[
			'no key',
			[
				['stem', 's'],
				['option', 'a']
			]
		],
		[
			'a key on an emptied option',
			[
				['stem', 's'],
				['option', ''],
				['option', 'b'],
				['key', '0']
			]
		],
		[
			'a key outside the options',
			[
				['stem', 's'],
				['option', 'a'],
				['key', '7']
			]
		]
	] as const)('refuses %s', (_title, entries) => {
		expect(editedItem(single, form(entries))).toBeNull();
	});

	test('reads every ticked option of a multiple choice in ascending order', () => {
		const multi: MultiItem = { ...base, type: 'multi', options: ['甲', '乙', '丙'], key: [0, 1] };
		const edited = editedItem(
			multi,
			form([
				['stem', 's'],
				['option', '甲'],
				['option', '乙'],
				['option', '丙'],
				['key', '2'],
				['key', '0']
			])
		);
		expect(edited).toMatchObject({ key: [0, 2] });
	});

	test('reads the accepted texts of a blank, one per line', () => {
		const fill: FillItem = { ...base, type: 'fill', accepted: ['12个'] };
		const edited = editedItem(
			fill,
			form([
				['stem', '____'],
				['accepted', '12个\r\n\r\n 十二个 \n']
			])
		);
		expect(edited).toMatchObject({ accepted: ['12个', '十二个'], factValue: '12个' });
	});

	test('orders options by the place given beside each and refuses two on one place', () => {
		const order: OrderItem = {
			...base,
			type: 'order',
			options: ['甲', '乙', '丙'],
			key: [0, 1, 2]
		};
		const rows = (places: readonly string[]) =>
			form([
				['stem', 's'],
				...['甲', '乙', '丙'].map((text) => ['option', text] as const),
				...places.map((place) => ['place', place] as const)
			]);
		expect(editedItem(order, rows(['2', '3', '1']))).toMatchObject({ key: [2, 0, 1] });
		expect(editedItem(order, rows(['2', '2', '1']))).toBeNull();
	});

	test('matches premises with options and refuses a pair that is missing', () => {
		const match: MatchItem = {
			...base,
			type: 'match',
			premises: ['省', '市'],
			options: ['主责', '主抓'],
			key: [0, 1]
		};
		const rows = (second: string) =>
			form([
				['stem', 's'],
				['premise', '省'],
				['premise', '市'],
				['option', '主抓'],
				['option', '主责'],
				['match', '1'],
				['match', second]
			]);
		expect(editedItem(match, rows('0'))).toMatchObject({ key: [1, 0] });
		expect(editedItem(match, rows(''))).toBeNull();
		expect(editedItem(match, rows('9'))).toBeNull();
	});
});
