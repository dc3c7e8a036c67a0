import { describe, expect, it } from 'vitest';
import type { PublicView, Reveal, SeatView, TeamView } from '#lib/domain/contest/view.ts';
import { messages as en } from '#lib/i18n/en/index.ts';
import { messages as zh } from '#lib/i18n/zh-CN/index.ts';
import { attendance, phaseKey, teamOf } from '#lib/ui/contest/phone/seat-phase.ts';
import type { PublicStage } from '#lib/ui/contest/phone/seat-phase.ts';
import { seatLine, spokenLine } from '#lib/ui/contest/phone/spoken-line.ts';

const round = {
	round: 1,
	rounds: 1,
	format: 'all',
	questions: 6,
	pointsRight: 10,
	pointsWrong: 0,
	limitMs: 30_000
};
const item = { type: 'single', stem: '河湾镇有几个示范岗？', options: ['12 个', '46 个'] };
const question = (more: object): PublicStage =>
	({ name: 'question', round, questionNo: 9, number: 3, item, ...more }) as unknown as PublicStage;
const reveal = {
	key: 1,
	evidence: { paragraph: 2, quote: '46个' },
	sourceTitle: '文章',
	distribution: [1, 5],
	answered: 6,
	right: 5,
	seated: 6,
	teams: [{ teamId: 't1', counted: 6, right: 5, points: 8 }]
} as unknown as Reveal;
const seat = (response: number | null): SeatView =>
	({
		seatId: 's1',
		name: '李明',
		teamId: 't1',
		answer: response === null ? null : { questionNo: 9, response, seq: 4, elapsedMs: 900 },
		answered: 1,
		right: 0,
		revealed: 0
	}) as SeatView;
const team = (over: Partial<TeamView>): TeamView =>
	({
		id: 't1',
		table: 3,
		name: '第三支部',
		score: 100,
		delta: null,
		seated: 5,
		expected: 8,
		...over
	}) as TeamView;

describe('turning the page of a seat', () => {
	it('[A9] names every phase of a question apart, and each question apart', () => {
		const keys = ['stem', 'open', 'closed', 'revealed', 'voided'].map((phase) =>
			phaseKey(question({ phase }))
		);
		expect(new Set([...keys, phaseKey(question({ phase: 'stem', questionNo: 10 }))]).size).toBe(6);
	});

	it('stays the same while only the countdown or the answers change', () => {
		const at = (deadline: number): string =>
			phaseKey(question({ phase: 'open', openedAt: 0, deadline, limitMs: 30_000 }));
		expect(at(30_000)).toBe(at(40_000));
	});

	it('tells two tables apart by the question before them', () => {
		const table = (afterQuestion: number): PublicStage => ({
			name: 'table',
			rows: [],
			afterQuestion
		});
		expect(phaseKey(table(1))).not.toBe(phaseKey(table(2)));
	});
});

describe('the status region [A8]', () => {
	it('reads the question with its number in the round', () => {
		expect(spokenLine(zh, question({ phase: 'stem' }), seat(null))).toBe(
			'第 3 题，请听题。河湾镇有几个示范岗？'
		);
	});

	it('says how long the question is open', () => {
		const open = question({ phase: 'open', openedAt: 0, deadline: 1, limitMs: 30_000 });
		expect(spokenLine(zh, open, seat(null))).toContain('30 秒');
	});

	it.each([
		[1, '您答对了，本台 +8 分'],
		[0, '您答错了，本台 +8 分'],
		[null, '您没有作答，本台 +8 分']
	])('says the result of answer %o', (response, line) => {
		expect(spokenLine(zh, question({ phase: 'revealed', reveal }), seat(response))).toBe(line);
	});

	it('says the rank of the own team on a table', () => {
		const rows = [{ rank: 2, teamId: 't1' }];
		const table = { name: 'table', rows, afterQuestion: 3 } as unknown as PublicStage;
		expect(spokenLine(zh, table, seat(null))).toBe('积分榜，本台第 2 名');
		expect(spokenLine(en, table, seat(null))).toContain('place 2');
	});
});

describe('people in the room', () => {
	it('adds up who is here and who is expected', () => {
		const teams = [team({}), team({ seated: 7, expected: 7 })];
		expect(attendance(teams)).toEqual({ seated: 12, expected: 15 });
	});

	it('expects no number where a team types its own names', () => {
		expect(attendance([team({}), team({ expected: null })])).toEqual({
			seated: 10,
			expected: null
		});
	});

	it('finds the seat’s own team and names both', () => {
		const view = {
			teams: [team({ id: 't0' as TeamView['id'] }), team({})]
		} as unknown as PublicView;
		expect(teamOf(view, seat(null))?.table).toBe(3);
		expect(seatLine(zh.contest, view, seat(null))).toBe('李明 · 第三支部');
	});
});
