import { describe, expect, it } from 'vitest';
import type { FactType } from '#lib/domain/fact/fact.ts';
import { splitParallel } from '#lib/domain/fact/parallel.ts';
import { factsOf } from '../support/question-fixtures.ts';

const values = (sentence: string, type: FactType): string[] =>
	factsOf(sentence)
		.filter((fact) => fact.type === type)
		.map((fact) => fact.value.text);

type Row = readonly [sentence: string, expected: readonly string[]];

describe('extractors', () => {
	const numbers: readonly Row[] = [
		['松江县财政局拨付资金320万元，惠及1200余户。', ['320万元', '1200余户']],
		['松江县医保局制定6大类26项77个具体措施。', ['6大类', '26项', '77个']],
		['松江县民政局提出三方面16条举措。', ['三方面', '16条']],
		['全年粮食产量达45.7万吨，同比增长12.5%。', ['45.7万吨', '12.5%']],
		['松江县林业局组织1,200名干部参加。', ['1,200名']],
		['松江县教育局开展一体化建设，推动一把手负责。', []],
		['松江县教育局印发松教发〔2024〕12号文件。', []],
		['松江县水利局落实第3条规定。', []],
		['松江县司法局深化“三个一百”行动。', []],
		['各单位应当在30日内报告，提前1个工作日申请。', ['30日内', '1个工作日']],
		['松江县公安局累计出动警力近500人次。', ['近500人次']]
	];
	it.each(numbers)('finds the numbers of %s', (sentence, expected) => {
		expect(values(sentence, 'number')).toEqual(expected);
	});

	it('keeps a hedge with its number', () => {
		const [fact] = factsOf('松江县民政局走访群众440余户。').filter((f) => f.type === 'number');
		expect(fact?.value).toMatchObject({ number: 440, unit: '户', hedge: '余', text: '440余户' });
	});

	const dates: readonly Row[] = [
		['今年8月，松江县审计局召开会议。', ['今年8月']],
		['2023年9月1日起，松江县税务局推行新办法。', ['2023年9月1日起']],
		['6月18日至20日，松江县总工会举办比赛。', ['6月18日至20日']],
		['今年上半年，松江县商务局组织12场活动。', ['今年上半年']],
		['各镇应于3月15日前报送名单。', ['3月15日前']],
		['松江县坚持“2035年远景目标”不动摇。', []]
	];
	it.each(dates)('finds the dates of %s', (sentence, expected) => {
		expect(values(sentence, 'date')).toEqual(expected);
	});

	const initiatives: readonly Row[] = [
		['松江县医保局打造“医路通”服务品牌。', ['医路通']],
		['松江县民政局组建"银铃"志愿服务队。', ['银铃']],
		['松江县科技局创新推出科技特派员结对帮扶制度。', ['科技特派员结对帮扶制度']],
		['他说：“我们一定把这件事办好，不让群众多跑一趟路。”', []]
	];
	it.each(initiatives)('finds the named initiatives of %s', (sentence, expected) => {
		expect(values(sentence, 'initiative')).toEqual(expected);
	});

	const documents: readonly Row[] = [
		['松江县人社局出台《技能人才培养办法》。', ['技能人才培养办法']],
		[
			'松江县财政局制发《关于规范支出的指导意见》（以下简称《指导意见》），落实《指导意见》要求。',
			['关于规范支出的指导意见']
		]
	];
	it.each(documents)('finds the documents of %s', (sentence, expected) => {
		expect(values(sentence, 'document')).toEqual(expected);
	});

	const methods: readonly Row[] = [
		['松江县信访局采取“接访+下访+回访”方式办理。', ['接访+下访+回访']],
		['松江县体育局建设“5+2”场馆。', []]
	];
	it.each(methods)('finds the methods of %s', (sentence, expected) => {
		expect(values(sentence, 'method')).toEqual(expected);
	});

	it('finds what a slogan turns one thing into', () => {
		const fact = factsOf('松江县把“问题单”变为“成绩单”。').find((f) =>
			f.relation.startsWith('变为')
		);
		expect([fact?.relation, fact?.value.text]).toEqual(['变为:问题单:变为', '成绩单']);
	});

	it('tells an open list from a closed one', () => {
		const lists = [
			'松江县选派干部到浙江、江苏等地学习。',
			'松江县设立“宣传员”“调解员”“监督员”岗位。'
		].map((sentence) => factsOf(sentence).find((fact) => fact.type === 'list')?.value);
		expect(lists[0]).toMatchObject({ items: ['浙江', '江苏'], openList: true });
		expect(lists[1]).toMatchObject({ items: ['宣传员', '调解员', '监督员'], openList: false });
	});

	it('finds who said the words, before or after them', () => {
		const speakers = (sentence: string) =>
			factsOf(sentence)
				.filter((fact) => fact.type === 'quoteSpeaker')
				.map((fact) => [fact.relation, fact.value.text]);
		expect(speakers('“现在看病不用跑远路了，真是方便！”新塘村村民方玉兰说。')).toEqual([
			['讲话:新塘村村民', '方玉兰']
		]);
		expect(speakers('社区网格员何志远介绍：“我们每天都要上门走一走看一看。”')).toEqual([
			['讲话:社区网格员', '何志远']
		]);
	});

	it('finds the province that a county belongs to', () => {
		const places = factsOf('在浙江，松江县税务局推行新办法。').filter((f) => f.type === 'place');
		expect(places.map((f) => [f.subject.text, f.value.text])).toEqual([['松江县税务局', '浙江']]);
	});

	it('finds duties and definitions', () => {
		expect(values('市财政局负责经费预算管理，市审计局负责审计监督工作。', 'role')).toEqual([
			'经费预算管理',
			'审计监督工作'
		]);
		expect(values('网格员是指在网格内从事服务管理工作的专职人员。', 'definition')).toEqual([
			'网格员'
		]);
	});
});

describe('parallel series', () => {
	it.each([
		['总局主导、省局主责、市局主抓', ['总局|主导', '省局|主责', '市局|主抓']],
		[
			'常规问题限时办、高频问题专项办、疑难问题会商办',
			['常规问题|限时办', '高频问题|专项办', '疑难问题|会商办']
		],
		[
			'每月走访一次、每季会商一次、每年评议一次',
			['每月|走访一次', '每季|会商一次', '每年|评议一次']
		],
		[
			'线上业务集中统办、线下个性业务就近分办、融合业务联合快办',
			['线上业务|集中统办', '线下个性业务|就近分办', '融合业务|联合快办']
		]
	])('splits %s', (series, expected) => {
		expect(splitParallel(series)?.map(({ head, tail }) => `${head}|${tail}`)).toEqual(expected);
	});

	it.each(['更高标准、更大力度', '河南、陕西、北京', '强信心、暖人心、聚民心', '抓落实、见成效'])(
		'leaves %s alone',
		(series) => {
			expect(splitParallel(series)).toBeUndefined();
		}
	);
});

describe('the subject of a clause', () => {
	const subjects = (...paragraphs: string[]): string[] => [
		...new Set(factsOf(...paragraphs).map((fact) => fact.subject.text))
	];

	it('carries the unit on to clauses that name nobody', () => {
		expect(subjects('松江县税务局坚持服务为先，打造“税小二”品牌，建立台账12本。')).toEqual([
			'松江县税务局'
		]);
	});

	it('takes the province of a clause that says only where', () => {
		expect(subjects('在浙江，松江县税务局打造“税小二”品牌。')).toContain('浙江松江县税务局');
	});

	it('resolves 该局 and a shorter name to the unit named before', () => {
		expect(subjects('松江县税务局打造“税小二”品牌。该局已培训干部120名。')).toEqual([
			'松江县税务局'
		]);
	});

	it('names the county that 县 stands for where the text knows only one', () => {
		expect(subjects('松江县坚持为民服务。', '县财政局拨付资金320万元。')).toContain('松江县财政局');
	});

	it('does not take a verb with its object for a unit', () => {
		expect(subjects('推动各镇建成服务站12个。')).toEqual(['']);
	});
});
