import { describe, expect, it } from 'vitest';
import { isStatement, pointsAway } from '#lib/domain/question/statement.ts';
import { made } from '../support/question-fixtures.ts';

const page = (title: string, ...paragraphs: string[]): string =>
	[title, '发布时间：2024-05-06 来源：临溪日报', ...paragraphs].join('\n');

/** Stems of every item that asks for or states `value`, without the opening words. */
const stems = (value: string, ...paragraphs: string[]): string[] =>
	made(page('临溪市推进重点工作', ...paragraphs))
		.items.filter(({ factValue, type }) => factValue === value && type === 'single')
		.map(({ stem }) => stem.replace(/^(?:文中提到|按文中表述|根据文章)，/, ''));

type Row = readonly [why: string, value: string, text: readonly string[], stem: string | undefined];

describe('the statement that an item stands on', () => {
	const rows: readonly Row[] = [
		[
			'names the city that 我市 stands for',
			'36座',
			['张远航：我市建成公交首末站36座。'],
			'临溪市建成公交首末站____。'
		],
		['drops a 我们 that nobody can be found for', '36座', ['我们建成公交首末站36座。'], undefined],
		[
			'names the unit of the speaker for 我们',
			'36座',
			[
				'会上请市交通运输局局长张远航介绍情况。',
				'张远航：今年我们建成公交首末站36座，其余项目正在施工。'
			],
			'今年临溪市交通运输局建成公交首末站____。'
		],
		[
			'strips words of order',
			'36座',
			['首先，临溪市交通运输局建成公交首末站36座。'],
			'临溪市交通运输局建成公交首末站____。'
		],
		[
			'leaves a clause with a subject of its own to that subject',
			'21.5万人次',
			['临溪市交通运输局推出“优享巴士”服务，日均客运量达21.5万人次。'],
			'临溪市交通运输局推出“优享巴士”服务，日均客运量达____。'
		],
		[
			'keeps the case on which the truth depends',
			'2小时内',
			['接到投诉后，客服人员应当在2小时内回复乘客。'],
			'接到投诉后，客服人员应当在____回复乘客。'
		],
		[
			'does not carry a time over to a clause with its own',
			'48辆',
			['2021年，临溪市交通运输局更新公交车126辆，2022年新增校车48辆。'],
			'临溪市交通运输局2022年新增校车____。'
		],
		[
			'tells what a result is the result of',
			'9.6万人',
			['临溪市交通运输局开通社区巴士线路14条，惠及居民9.6万人。'],
			'临溪市交通运输局开通社区巴士线路14条，惠及居民____。'
		],
		[
			'tells what a bare measure counts',
			'17处',
			['临溪市交通运输局推进候车亭改造，目前已完成17处。'],
			'临溪市交通运输局推进候车亭改造，目前已完成____。'
		],
		['drops a courtesy', '36座', ['感谢大家关注36座首末站的建设。'], undefined],
		[
			'leaves national plans alone',
			'2025年',
			['“十四五”规划提出，到2025年建成便捷高效的公交网络。'],
			undefined
		],
		[
			'keeps what is reported away from the one who reports it',
			'58条',
			['临溪市公交集团总经理何佳宁介绍，线路已调整58条。'],
			'临溪市公交集团总经理何佳宁介绍，线路已调整____。'
		]
	];
	it.each(rows)('%s', (_why, value, text, expected) => {
		const found = stems(value, ...text);
		expect(found.slice(0, 1)).toEqual(expected === undefined ? [] : [expected]);
	});

	it.each([
		['临溪市建成首末站____。', false],
		['我市建成首末站____。', true],
		['该局建成首末站____。', true],
		['临溪市把其列入清单____项。', true],
		['投资20万元，其中市级承担____。', false],
		['这项工作共有____项任务。', true],
		['“我爱我家”行动覆盖____户。', false],
		['局党组召开会议____次。', true],
		['因此减少支出____万元。', false],
		['坚持以下五项原则：公平、公正、____。', false]
	])('sees whether %s points away', (text, expected) => {
		expect(pointsAway(text)).toBe(expected);
	});

	it.each([
		['临溪市建成首末站36座。', true],
		['“优享巴士”上线以来。', false],
		['年满70周岁的老年人。', false],
		['每个给予4万元。', false],
		['不满60分的为不合格。', true]
	])('sees whether %s is a statement', (text, expected) => {
		expect(isStatement(text)).toBe(expected);
	});
});

describe('options of one kind', () => {
	const singles = (text: string) =>
		made(text).items.flatMap((item) => (item.type === 'single' ? [item] : []));

	it('stand beside names of the same kind of thing only', () => {
		const text = page(
			'临溪市推进重点工作',
			'临溪市民政局打造“暖阳”服务品牌。临溪市教育局开发“学伴”小程序。',
			'临溪市卫生健康局组建“白鸽”志愿服务队。临溪市财政局设立“惠企”工作室。'
		);
		for (const { options } of singles(text)) {
			expect(options.filter((option) => /暖阳|学伴|白鸽|惠企/.test(option)).length).toBeLessThan(2);
		}
		expect(made(text).items.filter(({ type }) => type === 'fill').length).toBeGreaterThan(3);
	});

	it('never vary one end of a band, and ask a scale whole', () => {
		const text = page(
			'临溪市文明窗口评定办法',
			'第三条 评定实行百分制：90分以上的为示范窗口，70分至89分的为达标窗口，不满70分的为整改窗口。'
		);
		const { items } = made(text);
		expect(items.filter(({ factValue }) => /^\d+分/.test(factValue))).toEqual([]);
		const [match] = items.flatMap((item) => (item.type === 'match' ? [item] : []));
		expect(match!.premises.map((p, i) => `${p}=${match!.options[match!.key[i]!]!}`)).toEqual([
			'90分以上=示范窗口',
			'70分至89分=达标窗口',
			'不满70分=整改窗口'
		]);
	});

	it('keeps statements to judge below two fifths', () => {
		const { items } = made(
			page(
				'临溪市推进重点工作',
				...['民政', '教育', '财政', '水利'].map(
					(name, i) => `临溪市${name}局建成站点${i + 12}个，培训人员${i + 31}名。`
				)
			)
		);
		const judged = items.filter(({ type }) => type === 'tf').length;
		expect(judged).toBeGreaterThan(0);
		expect(judged / items.length).toBeLessThanOrEqual(0.4);
	});
});

describe('phrases that are no statement', () => {
	it.each([
		[
			'近3年内',
			'近3年内获得过一等奖的选手，不得报名参加同一项目。',
			'____获得过一等奖的选手，不得报名参加同一项目。'
		],
		['9月28日', '临溪市举办竹编比赛。决赛时间：9月28日，地点在文化广场。', '决赛时间为____。']
	])('are asked with what they are about: %s', (value, text, expected) => {
		const [stem] = stems(value, text);
		expect(stem).toBe(expected);
	});

	it('never takes 89个社区 for the name of a district', () => {
		const { items } = made(
			page('临溪市推进养老服务', '临溪市建成床位426张，覆盖89个社区，区财政承担费用40%。')
		);
		expect(items.filter(({ stem }) => stem.includes('个社区财政'))).toEqual([]);
	});
});
