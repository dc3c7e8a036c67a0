import { describe, expect, it } from 'vitest';
import { readContestForm } from '../../src/routes/(contest)/contests/new/contest-form.ts';
import { estimateMinutes } from '#lib/ui/contest/host/setup/estimate.ts';

const FIELDS: Readonly<Record<string, string>> = {
	quiz: 'q1',
	title: '青石县学习竞赛',
	organiser: '',
	count: '10',
	seconds: '30',
	right: '10',
	wrong: '0',
	roster: '',
	'team-1': '第一党支部',
	'note-1': '办公室',
	'team-2': '第二党支部'
};

function read(changes: Readonly<Record<string, string>> = {}) {
	const form = new FormData();
	for (const [name, value] of Object.entries({ ...FIELDS, ...changes })) form.set(name, value);
	return readContestForm(form);
}

describe('the set-up form of a contest', () => {
	it('reads a filled form without a fault', () => {
		const { settings, faults, rosterFaults } = read();
		expect([faults, rosterFaults]).toEqual([[], []]);
		expect(settings).toMatchObject({
			count: 10,
			limitSeconds: 30,
			pointsRight: 10,
			pointsWrong: 0,
			openNames: false,
			teams: [{ name: '第一党支部', note: '办公室' }, { name: '第二党支部' }]
		});
	});

	it('takes a deduction off, whether it is typed with a minus or without', () => {
		expect(read({ wrong: '5' }).settings.pointsWrong).toBe(-5);
		expect(read({ wrong: '-5' }).settings.pointsWrong).toBe(-5);
		expect(Object.is(read().settings.pointsWrong, 0)).toBe(true);
	});

	it('leaves out tables without a name and gives back what was typed', () => {
		const { settings, values } = read({ 'team-2': ' ', 'note-2': '征管股' });
		expect(settings.teams).toEqual([{ name: '第一党支部', note: '办公室' }]);
		expect(values.teams).toContainEqual({ name: '', note: '征管股' });
	});

	it.each([
		['quiz', { quiz: '' }],
		['title', { title: '  ' }],
		['title', { title: '字'.repeat(61) }],
		['count', { count: '0' }],
		['count', { count: '十' }],
		['seconds', { seconds: '4' }],
		['seconds', { seconds: '601' }],
		['points', { right: '1.5' }],
		['points', { right: '-1' }],
		['points', { wrong: 'x' }],
		['teams', { 'team-1': '', 'team-2': '' }],
		['teams', { 'team-2': '第一党支部' }],
		['teams', { 'team-1': '字'.repeat(21) }]
	])('names the field %s for %j', (field, changes) => {
		expect(read(changes).faults).toEqual([field]);
	});

	it('reads the roster against the tables and names the line at fault', () => {
		const good = read({ roster: '第一党支部，王建国\n2，赵一鸣、孙婷' });
		expect(good.rosterFaults).toEqual([]);
		const bad = read({ roster: '第一党支部，王建国\n第九党支部，张三' });
		expect(bad.rosterFaults).toMatchObject([{ line: 2, reason: 'team-unknown' }]);
	});

	it('expects a quarter of an hour for ten questions of half a minute', () => {
		expect(estimateMinutes(10, 30)).toBe(15);
		expect(estimateMinutes(Number.NaN, 30)).toBe(0);
		expect(estimateMinutes(0, 30)).toBe(0);
	});
});
