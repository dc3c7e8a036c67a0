import { describe, expect, it } from 'vitest';
import type { HostView, PublicStage, PublicView } from '#lib/domain/contest/view.ts';
import type { SeatId, TeamId } from '#lib/domain/kernel/brand.ts';
import { messages as zh } from '#lib/i18n/zh-CN/index.ts';
import {
	keyText,
	nextAct,
	sceneName,
	scriptLine,
	subStep,
	type Scene
} from '#lib/ui/contest/host/host-texts.ts';
import { teamSeats } from '#lib/ui/contest/host/seat-rows.ts';

const round = {
	round: 1,
	rounds: 1,
	format: 'all',
	questions: 10,
	pointsRight: 10,
	pointsWrong: 0,
	limitMs: 30_000
};
const item = { type: 'single', stem: '清单共列多少项职责？', options: ['122 项', '222 项'] };
const place = { name: 'question', round, questionNo: 3, number: 3, item };
const rows = [
	{ rank: 1, name: '第三党支部', total: 125 },
	{ rank: 2, name: '第一党支部', total: 122 },
	{ rank: 3, name: '第二党支部', total: 120 }
];

function scene(
	stage: unknown,
	more: Partial<Scene> = {},
	step: Partial<HostView['step']> = {}
): Scene {
	const view = { title: '竞赛', stage, pause: null, teams: [] } as unknown as PublicView;
	const host = {
		step: { key: 'k', action: 'done', ...step },
		question: { item, key: 1, questionNo: 3 },
		seats: [],
		answered: 29
	} as unknown as HostView;
	const counts = { answered: 29, seated: 37 } as Scene['counts'];
	return { view, host, counts, remainingMs: 18_000, ...more };
}
const paused = (from: Scene, pause: PublicView['pause']): Scene => ({
	...from,
	view: { ...from.view, pause }
});
const open = { ...place, phase: 'open', limitMs: 30_000 };

describe('the script line', () => {
	it.each([
		[{ name: 'lobby' }, '37 人入席'],
		[{ name: 'round', round }, '答对得 10 分，答错和不答都不扣分'],
		[{ ...place, phase: 'stem' }, '请听第三题'],
		[open, '时间 30 秒'],
		[{ ...place, phase: 'closed' }, '在席 37 人，提交答案 29 人'],
		[{ ...place, phase: 'revealed', reveal: { right: 25, answered: 36 } }, '答案：B，222 项'],
		[{ ...place, phase: 'voided' }, '第三题作废'],
		[{ name: 'table', rows, afterQuestion: 3 }, '第一名是第三党支部，125 分'],
		[{ name: 'awards', rows, stars: [{ name: '陈思远' }] }, '个人之星：陈思远'],
		[{ name: 'ended', rows, stars: [] }, '成绩已经封存']
	])('fits the stage %#', (stage, words) => {
		expect(scriptLine(scene(stage), zh)).toContain(words);
	});

	it('hurries in the last ten seconds, and not where everybody has answered', () => {
		expect(scriptLine(scene(open, { remainingMs: 9_000 }), zh)).toContain('抓紧');
		const all = { answered: 37, seated: 37 } as Scene['counts'];
		expect(scriptLine(scene(open, { counts: all, remainingMs: 9_000 }), zh)).toContain(
			'都已经提交'
		);
	});

	it('announces the third place first', () => {
		const line = scriptLine(scene({ name: 'awards', rows, stars: [] }), zh);
		expect(line.indexOf('第三名')).toBeLessThan(line.indexOf('第一名'));
		expect(line).not.toContain('个人之星');
	});

	it('names everybody who shares the first place', () => {
		const tied = rows.map((row) => (row.rank < 3 ? { ...row, rank: 1 } : row));
		const line = scriptLine(scene({ name: 'table', rows: tied, afterQuestion: 3 }), zh);
		expect(line).toContain('并列第一名的是第三党支部、第一党支部');
	});

	it('does not list every table while all are level', () => {
		const level = rows.map((row) => ({ ...row, rank: 1, total: 100 }));
		const line = scriptLine(scene({ name: 'table', rows: level, afterQuestion: 1 }), zh);
		expect(line).toBe('请看积分榜。目前各台同分，都是 100 分。');
	});

	it('[P6] says that time stands still, and after an outage that it was given back', () => {
		const left = { remainingMs: 18_000 } as Pick<NonNullable<PublicView['pause']>, 'remainingMs'>;
		expect(scriptLine(paused(scene(open), { cause: 'host', ...left }), zh)).toContain('不会缩短');
		expect(scriptLine(paused(scene(open), { cause: 'outage', ...left }), zh)).toContain('补回');
	});
});

describe('the red button', () => {
	it('says what it does and what the room sees', () => {
		const stem = scene({ ...place, phase: 'stem' }, {}, { action: 'open-question', number: 3 });
		expect(nextAct(stem, zh)).toEqual({
			act: '读完题，出示选项',
			effect: '倒计时 30 秒，全员可以作答'
		});
		const closing = scene(open, {}, { action: 'close-question', number: 3 });
		expect(nextAct(closing, zh).effect).toBe('还有 18 秒，已作答 29 / 37 人');
	});

	it('goes on with the time that was left', () => {
		const still = scene(open, {}, { action: 'resume' });
		const pause = { cause: 'host', remainingMs: 17_400 } as PublicView['pause'];
		expect(nextAct(paused(still, pause), zh).effect).toContain('剩余 18 秒');
	});

	it('has words for every step', () => {
		const actions = Object.keys(zh.host.step) as HostView['step']['action'][];
		for (const action of actions) {
			const { act, effect } = nextAct(scene(open, {}, { action, number: 2 }), zh);
			expect([act, effect].every((text) => text.length > 3)).toBe(true);
		}
	});
});

describe('the place in the question', () => {
	it.each([
		[{ ...place, phase: 'stem' }, 0, 'stem'],
		[open, 2, 'open'],
		[{ ...place, phase: 'closed' }, 3, 'closed'],
		[{ ...place, phase: 'revealed' }, 4, 'revealed'],
		[{ ...place, phase: 'voided' }, null, 'voided'],
		[{ name: 'table', afterQuestion: 3 }, 5, 'table'],
		[{ name: 'lobby' }, null, 'lobby']
	])('is told for stage %#', (stage, step, name) => {
		const { view } = scene(stage as PublicStage);
		expect([subStep(view), sceneName(view)]).toEqual([step, name]);
	});
});

describe('the key in words', () => {
	type Question = NonNullable<HostView['question']>;
	it.each([
		[{ type: 'single', stem: '', options: ['甲', '乙'] }, 1, 'B，乙'],
		[{ type: 'tf', stem: '' }, false, '错误'],
		[{ type: 'multi', stem: '', options: ['甲', '乙', '丙'] }, [0, 2], 'AC，甲、丙'],
		[{ type: 'fill', stem: '' }, '222', '222']
	])('fits the type %#', (asked, key, text) => {
		expect(keyText({ item: asked, key } as unknown as Question, zh)).toBe(text);
	});
});

describe('the log', () => {
	it('has words for every event of the record that the console lists', () => {
		const { logText } = zh.host;
		expect(logText.QuestionClosed({ questionNo: 3, cause: 'all-answered', answered: 37 })).toBe(
			'第 3 题全员已作答，自动截止，作答 37 人'
		);
		expect(logText.QuestionRevealed({ questionNo: 3, key: 'false' })).toBe(
			'第 3 题揭晓，答案 错误'
		);
		expect(logText.Paused({ cause: 'outage' })).toBe('服务恢复，自动暂停');
	});
});

describe('the seats of a table', () => {
	it('stand with those online first, and count the names that have not come', () => {
		const id = (text: string) => text as SeatId;
		const teams = [{ id: 't1' as TeamId, table: 1, name: '一支部', expected: 4 }];
		const seats = ['a', 'b', 'c'].map((name) => ({
			id: id(name),
			teamId: 't1' as TeamId,
			name,
			answered: false
		}));
		const [team] = teamSeats({ teams } as unknown as PublicView, { seats }, [id('b'), id('c')]);
		expect(team?.seats.map(({ name }) => name)).toEqual(['b', 'c', 'a']);
		expect([team?.online, team?.missing]).toEqual([2, 1]);
	});
});
