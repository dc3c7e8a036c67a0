import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PublicItem } from '#lib/domain/contest/view.ts';
import type { Response } from '#lib/domain/question/item.ts';
import { Preferences } from '#lib/client/preferences.svelte.ts';
import { JoinChoice } from '#lib/ui/contest/phone/join-choice.svelte.ts';
import type { Door } from '#lib/ui/contest/phone/join-choice.svelte.ts';
import { responseFields } from '#lib/ui/practice/response-fields.ts';
import { isRoomCode, roomCodeOf } from '../../src/routes/(home)/room-code.ts';
import { responseOf } from '../../src/routes/(practice)/practice/[id]/response-form.ts';

// Outside the Svelte compiler a rune is the plain value that it holds.
beforeEach(() => {
	const plain = <T>(value: T): T => value;
	vi.stubGlobal('$state', Object.assign(plain, { raw: plain }));
});
afterEach(() => vi.unstubAllGlobals());

describe('a typed room code', () => {
	it.each([
		['582417', '582417'],
		[' 582 417 ', '582417'],
		['５８２４１７', '582417'],
		['582-417', '582417']
	])('reads %o as %s', (typed, code) => {
		expect(roomCodeOf(typed)).toBe(code);
		expect(isRoomCode(code)).toBe(true);
	});

	it.each(['', '58241', '5824171', 'abc'])('does not take %o for a code', (typed) => {
		expect(isRoomCode(roomCodeOf(typed))).toBe(false);
	});
});

describe('an answer in a plain form', () => {
	const sent = (values: readonly string[]): FormData => {
		const form = new FormData();
		for (const value of values) form.append('answer', value);
		return form;
	};

	it.each<[PublicItem['type'], Response]>([
		['single', 0],
		['tf', false],
		['multi', [0, 2]],
		['fill', '222 项'],
		['order', [2, 0, 1]],
		['match', [1, 0]]
	])('%s comes back as it was sent', (type, response) => {
		expect(responseOf(type, sent(responseFields(response)))).toEqual(response);
	});

	it('sorts a multiple choice and keeps the order of an order', () => {
		expect(responseOf('multi', sent(['10', '2']))).toEqual([2, 10]);
		expect(responseOf('order', sent(['2', '0', '1']))).toEqual([2, 0, 1]);
	});

	it.each<[PublicItem['type'], readonly string[]]>([
		['single', []],
		['single', ['x']],
		['single', ['-1']],
		['tf', ['yes']],
		['fill', ['   ']],
		['multi', []],
		['order', ['0', 'x']]
	])('%s with %o is no answer', (type, values) => {
		expect(responseOf(type, sent(values))).toBeNull();
	});
});

describe('choosing a seat', () => {
	const door: Door = {
		code: '582417',
		title: '知识竞赛',
		hostName: '周雅琴',
		openNames: true,
		teams: [
			{ id: 't1', table: 1, name: '第一支部', seated: 1, expected: 2 },
			{ id: 't2', table: 2, name: '第二支部', seated: 0, expected: null }
		],
		names: [
			{ teamId: 't1', name: '张喆', taken: true },
			{ teamId: 't1', name: '李赟', taken: false }
		]
	};
	const choose = (teamId: string | null = null, name = '', over: Partial<Door> = {}): JoinChoice =>
		new JoinChoice(
			() => ({ ...door, ...over }),
			() => ({ teamId, name })
		);

	it('is ready once a unit and a name are chosen', () => {
		const choice = choose();
		expect(choice.ready).toBe(false);
		choice.chooseTeam('t1');
		expect(choice.ready).toBe(false);
		choice.name = '李赟';
		expect(choice.ready).toBe(true);
	});

	it('forgets the name when the unit changes, and keeps it when it does not', () => {
		const choice = choose('t1', '李赟');
		choice.chooseTeam('t1');
		expect(choice.name).toBe('李赟');
		choice.chooseTeam('t2');
		expect(choice.name).toBe('');
	});

	it('[A18] finds rare names by one character', () => {
		const choice = choose('t1');
		choice.query = '喆';
		expect(choice.found.map(({ name }) => name)).toEqual(['张喆']);
		choice.query = '无';
		expect(choice.found).toEqual([]);
	});

	it('asks for a typed name where the unit has no list', () => {
		expect(choose('t2').writes).toBe(true);
		expect(choose('t1').writes).toBe(false);
		expect(choose(null).writes).toBe(false);
	});

	it('never asks for a typed name where only the roster counts', () => {
		const choice = choose('t2', '', { openNames: false });
		choice.write(true);
		expect(choice.writes).toBe(false);
	});

	it('ignores a unit that the room does not have', () => {
		expect(choose('t9').team).toBeNull();
	});

	it('comes back with a typed name after a refused form', () => {
		expect(choose('t1', '王珺').writes).toBe(true);
	});
});

describe('the reading aids of this device', () => {
	const root = (): HTMLElement => ({ dataset: {} }) as HTMLElement;

	it('are kept and come back', () => {
		const kept = new Map<string, string>();
		vi.stubGlobal('localStorage', {
			getItem: (key: string) => kept.get(key) ?? null,
			setItem: (key: string, value: string) => kept.set(key, value)
		});
		new Preferences().elder = true;
		const later = new Preferences();
		later.restore();
		expect([later.elder, later.contrast, later.awake]).toEqual([true, false, true]);
	});

	it('hold until the page goes where storage is refused', () => {
		vi.stubGlobal('localStorage', {
			getItem: () => {
				throw new Error('denied');
			},
			setItem: () => {
				throw new Error('denied');
			}
		});
		const preferences = new Preferences();
		preferences.restore();
		preferences.contrast = true;
		expect(preferences.contrast).toBe(true);
	});

	it('set the switches of the tokens and take them off again', () => {
		const preferences = new Preferences();
		preferences.elder = true;
		preferences.contrast = true;
		const page = root();
		const remove = preferences.applyTo(page);
		expect(page.dataset).toEqual({ size: 'elder', contrast: 'more' });
		remove();
		expect(page.dataset).toEqual({});
	});
});
