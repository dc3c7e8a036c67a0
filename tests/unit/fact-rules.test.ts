import { describe, expect, it } from 'vitest';
import type { Fact } from '#lib/domain/fact/fact.ts';
import { splitItems } from '#lib/domain/fact/counted-lists.ts';
import { splitParallel } from '#lib/domain/fact/parallel.ts';
import { factsOf, made, pageOf } from '../support/question-fixtures.ts';

type Row = readonly [sentence: string, relation: RegExp, expected: readonly string[]];

const found = (sentence: string, relation: RegExp): string[] =>
	factsOf(sentence)
		.filter((fact: Fact) => relation.test(fact.relation))
		.map((fact) => fact.value.items?.join('|') ?? fact.value.text);

describe('facts of rules and lists', () => {
	const rows: readonly Row[] = [
		['民政部门负责资格审核，财政部门负责资金拨付。', /^负责/, ['资格审核', '资金拨付']],
		['评定坚持四项原则：公开、公平、公正、择优。', /并列要点/, ['公开|公平|公正|择优']],
		['总分由笔试、面试和实操三部分组成。', /并列要点/, ['笔试|面试|实操']],
		[
			'第一步，居民提出申请；第二步，社区入户核实；第三步，街道集中审批。',
			/^步骤/,
			['居民提出申请|社区入户核实|街道集中审批']
		],
		['按照个人申报、单位推荐、专家评审的程序开展。', /^步骤/, ['个人申报|单位推荐|专家评审']],
		['积分达到80分的，免于当年抽查。', /^后果/, ['免于当年抽查']],
		['逾期未申报的，视为自动放弃。', /^后果/, ['视为自动放弃']],
		['窗口8时30分至17时办理业务。', /钟点/, ['8时30分至17时']],
		['县文化馆编印《采风》第46期。', /^序数/, ['46期']],
		['课堂从教室搬到田间。', /^转变/, ['田间']],
		['县文化馆馆长苏明远说，展览很受欢迎。', /^任职/, ['苏明远']],
		['本办法所称共享单车，是指分时租赁的非机动车。', /^定义/, ['共享单车']],
		['镇政府采取线上预约+线下办理模式服务群众。', /^方式/, ['线上预约|线下办理']]
	];
	it.each(rows)('%s', (sentence, relation, expected) => {
		expect(found(sentence, relation)).toEqual(expected);
	});

	it('splits a list only into as many parts as it states', () => {
		expect(splitItems('笔试、面试和实操', 3)).toEqual(['笔试', '面试', '实操']);
		expect(splitItems('管理和服务、监督、奖惩', 3)).toEqual(['管理和服务', '监督', '奖惩']);
		expect(splitItems('笔试、面试', 3)).toBeUndefined();
	});

	it.each([
		['市级统筹、县级主责、乡镇落实', ['市级|统筹', '县级|主责', '乡镇|落实']],
		['村委管场地、协会管活动、村民管保洁', ['村委|管场地', '协会|管活动', '村民|管保洁']]
	])('splits %s', (series, expected) => {
		expect(splitParallel(series)?.map(({ head, tail }) => `${head}|${tail}`)).toEqual(expected);
	});
});

describe('items of rules and lists', () => {
	it('orders steps as the text numbers them', () => {
		const { items } = made(
			pageOf('申请分三步：第一步，居民提出申请；第二步，社区入户核实；第三步，街道集中审批。')
		);
		const [order] = items.flatMap((item) => (item.type === 'order' ? [item] : []));
		expect(order!.key.map((i) => order!.options[i])).toEqual([
			'居民提出申请',
			'社区入户核实',
			'街道集中审批'
		]);
	});

	it('asks who holds a post among others who hold one, never about leaders of the state', () => {
		const { items } = made(
			pageOf(
				'县文化馆馆长苏明远说，展览很受欢迎。',
				'白水村党支部书记郑立秋说，村里变了样。',
				'县图书馆馆长梁晓东说，读者越来越多。',
				'国家体育总局局长高志丹说，赛事办得好。'
			)
		);
		const asked = items.filter(({ stem }) => stem.includes('馆长是谁'));
		expect(asked.map(({ factValue }) => factValue)).toEqual(['苏明远', '梁晓东']);
		expect(items.some(({ factValue }) => factValue === '高志丹')).toBe(false);
	});

	it('asks a term by its meaning', () => {
		const { items } = made(pageOf('共享单车，是指由企业投放、供公众分时租赁使用的非机动车。'));
		expect(items.map(({ type, stem, factValue }) => [type, stem, factValue])).toEqual([
			['fill', '根据文章，“____”，是指由企业投放、供公众分时租赁使用的非机动车。', '共享单车']
		]);
	});
});
