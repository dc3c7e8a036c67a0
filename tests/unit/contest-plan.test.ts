import { describe, expect, it } from 'vitest';
import { buildPlan, type PlanInput } from '#lib/domain/contest/build-plan.ts';
import { parseRoster } from '#lib/domain/contest/parse-roster.ts';
import { shuffleOptions } from '#lib/domain/contest/shuffle-options.ts';
import { grade } from '#lib/domain/question/grade.ts';
import type { Item } from '#lib/domain/question/item.ts';
import type { Millis } from '#lib/domain/kernel/brand.ts';
import { rngFrom } from '#lib/domain/kernel/rng.ts';
import { EVERY_TYPE, MULTI, ORDER, planOf, rightOf, SINGLE } from '../support/contest-fixtures.ts';

const { teams } = planOf();

describe('a pasted roster', () => {
	it.each([
		['第一支部，王伟', '王伟'],
		['第一支部,王伟', '王伟'],
		['第一支部、王伟', '王伟'],
		['第一支部：王伟', '王伟'],
		['第一支部\t王伟', '王伟'],
		['第一支部 王伟', '王伟'],
		['第一支部　王　伟', '王伟'],
		['  第一支部 ， 王伟  ', '王伟'],
		['1，王伟', '王伟'],
		['1号台 王伟', '王伟'],
		['１ 王伟', '王伟'],
		['1 Li Lei', 'Li Lei']
	])('reads %j', (line, name) => {
		expect(parseRoster(line, teams)).toEqual({ ok: true, value: [{ name, teamId: 't1' }] });
	});

	it('reads several names of a team on one line, and skips empty lines', () => {
		const text = '\n第一支部：王伟、李娜\r\n\r\n第二支部 张三 李四\n';
		const roster = parseRoster(text, teams);
		expect(roster.ok && roster.value.map((entry) => `${entry.teamId} ${entry.name}`)).toEqual([
			't1 王伟',
			't1 李娜',
			't2 张三',
			't2 李四'
		]);
	});

	it('takes the longest team name that fits', () => {
		const [first, second] = teams;
		const pair = [
			{ ...first!, name: '办公室' },
			{ ...second!, name: '办公室 二组' }
		];
		expect(parseRoster('办公室 二组 王伟', pair)).toMatchObject({ value: [{ teamId: 't2' }] });
	});

	it('names every line that it cannot use', () => {
		const text =
			'第九支部，王伟\n第一支部\n第一支部，\u200b\n第一支部，李娜\n1 李 娜\n第一支部李娜';
		expect(parseRoster(text, teams)).toEqual({
			ok: false,
			error: [
				{ line: 1, reason: 'team-unknown', text: '第九支部,王伟' },
				{ line: 2, reason: 'name-missing', text: '第一支部' },
				{ line: 3, reason: 'name-invalid', text: '\u200b' },
				{ line: 5, reason: 'name-twice', text: '李娜' },
				{ line: 6, reason: 'team-unknown', text: '第一支部李娜' }
			]
		});
	});
});

describe('a plan', () => {
	const input: PlanInput = {
		title: ' 学习竞赛 ',
		sourceTitle: '调研报告',
		teams: [
			{ name: ' 第一支部 ', note: '机关' },
			{ name: '第二支部', note: '' }
		],
		roster: '',
		openNames: false,
		items: EVERY_TYPE,
		pointsRight: 10,
		pointsWrong: 0,
		limitMs: 30_000 as Millis
	};

	it('numbers the tables and lets everybody in where there is no roster', () => {
		const plan = buildPlan(input, rngFrom('a'));
		expect(plan).toMatchObject({
			ok: true,
			value: {
				title: '学习竞赛',
				openNames: true,
				baseScore: 100,
				teams: [
					{ id: 't1', table: 1, name: '第一支部', note: '机关' },
					{ id: 't2', table: 2, name: '第二支部' }
				]
			}
		});
	});

	it.each([
		[{ title: ' ' }, 'title'],
		[{ teams: [] }, 'teams'],
		[{ teams: [{ name: '甲' }, { name: ' 甲' }] }, 'teams'],
		[{ items: [] }, 'items'],
		[{ pointsRight: 2.5 }, 'points'],
		[{ limitMs: 1_000 as Millis }, 'limit']
	] as const)('is refused with %j', (change, field) => {
		expect(buildPlan({ ...input, ...change }, rngFrom('a'))).toEqual({
			ok: false,
			error: { code: 'plan/invalid', field }
		});
	});

	it('is refused with the faults of its roster', () => {
		expect(buildPlan({ ...input, roster: '王伟' }, rngFrom('a'))).toMatchObject({
			error: { code: 'plan/roster-invalid', faults: [{ line: 1, reason: 'team-unknown' }] }
		});
	});
});

describe('[S7] options of a room', () => {
	const seeds = Array.from({ length: 200 }, (_, i) => `seed ${i}`);

	it('keep their key through the shuffle, for every type', () => {
		for (const item of EVERY_TYPE) {
			const words = (shown: Item) =>
				JSON.stringify(
					'options' in shown && Array.isArray(shown.key)
						? shown.key.map((at) => shown.options[at]).sort()
						: 'options' in shown
							? shown.options[shown.key as number]
							: rightOf(shown)
				);
			for (const seed of seeds) {
				const drawn = shuffleOptions(item, rngFrom(seed));
				expect(words(drawn)).toBe(words(item));
				expect(grade(drawn, rightOf(drawn)).right).toBe(true);
			}
		}
	});

	it('put the key on every letter about equally often', () => {
		const letters = [0, 0, 0, 0];
		for (const seed of seeds) letters[Number(rightOf(shuffleOptions(SINGLE, rngFrom(seed))))]!++;
		expect(Math.min(...letters)).toBeGreaterThan(30);
	});

	it('never stand in the order that an ordering asks for', () => {
		for (const seed of seeds) {
			const drawn = shuffleOptions(ORDER, rngFrom(seed));
			expect(drawn.type === 'order' && drawn.key).not.toEqual([0, 1, 2]);
		}
	});

	it('list the keys of a multi ascending', () => {
		for (const seed of seeds) {
			const drawn = shuffleOptions(MULTI, rngFrom(seed));
			expect(drawn.type === 'multi' && drawn.key[0]! < drawn.key[1]!).toBe(true);
		}
	});

	it.each([
		[['129条', '168条', '189条', '1,198条']],
		[['2019年3月', '2019年11月', '2021年1月', '2022年2月']],
		[['近30个', '近40个', '近50个', '近60个']],
		[['五项', '七项', '十二项', '二十项']]
	])('stay ascending: %j', (options) => {
		const item = { ...SINGLE, options } as Item;
		for (const seed of seeds) expect(shuffleOptions(item, rngFrom(seed))).toEqual(item);
	});

	it.each([[['189条', '129条', '168条', '198条']], [['129条', '168人', '189条', '198条']]])(
		'are shuffled: %j',
		(options) => {
			const item = { ...SINGLE, options } as Item;
			const drawn = new Set(
				seeds.map((seed) => JSON.stringify(shuffleOptions(item, rngFrom(seed))))
			);
			expect(drawn.size).toBeGreaterThan(10);
		}
	);

	it('are the same bytes for the same seed', () => {
		const drawn = () => EVERY_TYPE.map((item) => shuffleOptions(item, rngFrom('same')));
		expect(JSON.stringify(drawn())).toBe(JSON.stringify(drawn()));
	});
});
