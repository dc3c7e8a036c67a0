import { describe, expect, it } from 'vitest';
import { toChineseNumber } from '#lib/domain/kernel/chinese-number.ts';
import { grade } from '#lib/domain/question/grade.ts';
import type { Item, ItemType } from '#lib/domain/question/item.ts';
import { isProtected, isSolemn, mayDistract } from '#lib/domain/question/protected-wording.ts';
import { made, pageOf } from '../support/question-fixtures.ts';

/** Six counties with one brand each: enough neighbours for every distractor to come from the text. */
const COUNTIES = ['青石', '白河', '红岭', '紫溪', '黄坪', '绿洲'];
const BRANDS = ['税小青', '河畔红', '岭上先锋', '紫燕衔泥', '坪安到家', '洲到服务'];
const NEIGHBOURS = COUNTIES.map(
	(county, i) => `${county}县税务局打造“${BRANDS[i]}”服务品牌，举办讲座${12 + i * 7}期。`
);

const itemsFor = (...paragraphs: string[]): readonly Item[] =>
	made(pageOf(...paragraphs, ...NEIGHBOURS)).items.filter((item) =>
		paragraphs.some((paragraph) => paragraph.includes(item.source.quote))
	);
const ofType = <T extends ItemType>(items: readonly Item[], type: T) =>
	items.filter((item): item is Extract<Item, { type: T }> => item.type === type);

describe('items from facts', () => {
	it('asks a brand by a blank in its own statement and by its unit', () => {
		const singles = ofType(made(pageOf(...NEIGHBOURS)).items, 'single');
		const cloze = singles.find((item) => item.stem === '青石县税务局打造“____”服务品牌。');
		const reverse = singles.find(
			(item) => item.stem === '根据文章，打造“税小青”服务品牌的是哪个单位？'
		);
		expect(cloze?.options[cloze.key]).toBe('税小青');
		expect(reverse?.options[reverse.key]).toBe('青石县税务局');
		expect(cloze?.factId).toBe(reverse?.factId);
		for (const option of cloze!.options) expect(BRANDS).toContain(option);
	});

	it('offers figures of one unit in ascending order', () => {
		const [item] = ofType(itemsFor('松江县财政局拨付资金320万元。'), 'single').filter(({ stem }) =>
			stem.includes('拨付资金____')
		);
		const values = item!.options.map((option) => Number(/^(\d+)万元$/.exec(option)?.[1]));
		expect(values).toEqual([...values].sort((a, b) => a - b));
		expect(values[item!.key]).toBe(320);
		expect(new Set(values).size).toBe(4);
	});

	it('keeps the hedge in every option, and none that the hedge makes true as well', () => {
		const [item] = ofType(itemsFor('松江县民政局走访群众440余户。'), 'single').filter(({ stem }) =>
			stem.includes('____')
		);
		const values = item!.options.map((option) => Number(/^(\d+)余户$/.exec(option)?.[1]));
		expect(values.every((n) => n % 10 === 0)).toBe(true);
	});

	it('asks an open range by the wording of the text and never as a statement', () => {
		const items = itemsFor('松江县教育局要求普及率达到70%以上。');
		expect(ofType(items, 'tf')).toEqual([]);
		const asked = ofType(items, 'single').filter(({ stem }) => stem.includes('____'));
		expect(asked).toHaveLength(1);
		expect(asked[0]!.stem).toBe('按文中表述，松江县教育局要求普及率达到____。');
	});

	it('never offers a figure that the stem tells', () => {
		for (const item of itemsFor('松江县审批局把开办环节由5个压缩至2个。')) {
			if (item.type !== 'single') continue;
			for (const option of item.options) expect(item.stem).not.toContain(option);
		}
	});

	it('asks a series by part, by match and by order', () => {
		const items = itemsFor(
			'松江县税务局构建“省局主责、市局主抓、县局主建、群众主评”的四级工作机制。'
		);
		const [match] = ofType(items, 'match');
		expect(match!.premises.map((p, i) => p + match!.options[match!.key[i]!]!)).toEqual([
			'省局主责',
			'市局主抓',
			'县局主建',
			'群众主评'
		]);
		const [order] = ofType(items, 'order');
		expect(order!.key.map((i) => order!.options[i])).toEqual(['省局主责', '市局主抓', '县局主建']);
		expect(ofType(items, 'single').length).toBeGreaterThanOrEqual(8);
	});

	it('accepts a number in either script and with or without its unit', () => {
		const fills = ofType(made(pageOf(...NEIGHBOURS)).items, 'fill').filter(({ stem }) =>
			stem.includes('举办讲座____期')
		);
		expect(fills.length).toBeGreaterThan(0);
		for (const fill of fills) {
			const figure = Number(/\d+/.exec(fill.factValue)![0]);
			for (const given of [fill.factValue, String(figure), toChineseNumber(figure)]) {
				expect(grade(fill, given).right).toBe(true);
			}
			expect(grade(fill, String(figure + 1)).right).toBe(false);
		}
	});

	it('keeps what a leader said and thought from being blanked, altered or turned false', () => {
		const items = itemsFor(
			'习近平总书记强调，要坚持“人民至上”理念。',
			'松江县税务局学习习近平新时代中国特色社会主义思想，落实3项任务。'
		);
		expect(items.filter(({ type }) => type === 'tf')).toEqual([]);
		for (const item of items) {
			expect(isProtected(item.factValue)).toBe(false);
			if (item.type === 'single') {
				for (const [i, option] of item.options.entries()) {
					if (i !== item.key) expect(mayDistract(option)).toBe(true);
				}
			}
		}
	});

	it('says of each fact that is not asked why', () => {
		const { items, dropped, facts } = made(pageOf('习近平总书记深刻阐述“两个维护”的重大意义。'));
		expect(items).toEqual([]);
		expect(dropped).toHaveLength(facts.length);
		expect(dropped[0]?.reason).toBe('protected');
	});

	it('makes nothing of a text without facts', () => {
		expect(made('今天天气很好。大家都很高兴。').items).toEqual([]);
		expect(made('').items).toEqual([]);
	});
});

describe('protected wording', () => {
	it.each([
		'习近平新时代中国特色社会主义思想',
		'党的二十大精神',
		'两个确立',
		'党中央决策部署',
		'中国式现代化'
	])('guards %s', (text) => {
		expect(isProtected(text)).toBe(true);
		expect(mayDistract(text)).toBe(false);
	});

	it.each(['税小青', '一支部一品牌', '三个抓手'])('leaves %s free', (text) => {
		expect(isProtected(text)).toBe(false);
		expect(mayDistract(text)).toBe(true);
	});

	it('lets an idiom be a key but no distractor', () => {
		expect([isProtected('最后一公里'), mayDistract('最后一公里')]).toEqual([false, false]);
	});

	it('calls a sentence with a leader’s words solemn', () => {
		expect(isSolemn('习近平总书记指出，要抓好落实。')).toBe(true);
		expect(isSolemn('松江县税务局强调，要抓好落实。')).toBe(false);
	});
});
