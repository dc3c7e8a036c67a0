import { describe, expect, it } from 'vitest';
import type { PublicItem, SeatView } from '#lib/domain/contest/view.ts';
import type { Response } from '#lib/domain/question/item.ts';
import { ownOutcome, ownResponse } from '#lib/ui/contest/phone/own-outcome.ts';
import { hundredths, mayAnswer, verdictOf } from '#lib/ui/contest/phone/verdict.ts';
import type { PendingAnswer } from '#lib/ui/contest/phone/verdict.ts';
import { responseAfterKey } from '#lib/ui/quiz/answer-keys.ts';
import { responseText, shortResponse } from '#lib/ui/quiz/response-text.ts';

const words = { trueLabel: '正确', falseLabel: '错误' };
const seat = (answer: SeatView['answer']): SeatView =>
	({
		seatId: 's1',
		name: '李明',
		teamId: 't1',
		answer,
		answered: 0,
		right: 0,
		revealed: 0
	}) as SeatView;
const kept = (questionNo: number, response: Response): SeatView['answer'] =>
	({ questionNo, response, seq: 9, elapsedMs: 12_345 }) as NonNullable<SeatView['answer']>;
const pending = (over: Partial<PendingAnswer>): PendingAnswer => ({
	questionNo: 3,
	response: 2,
	state: 'sending',
	...over
});

describe('what the phone says of an answer', () => {
	it('[P4] says nothing is received before the server has said so', () => {
		for (const state of ['sending', 'unconfirmed', 'late', 'refused'] as const) {
			expect(verdictOf(3, seat(null), pending({ state })).kind).toBe(state);
		}
		expect(verdictOf(3, seat(null), pending({ state: 'saved' })).kind).toBe('unconfirmed');
	});

	it('[P4] says received once there is a receipt, with the server’s own time', () => {
		const receipt = { seq: 9, at: 1, elapsedMs: 8_000 } as NonNullable<PendingAnswer['receipt']>;
		expect(verdictOf(3, seat(null), pending({ state: 'saved', receipt }))).toEqual({
			kind: 'saved',
			response: 2,
			elapsedMs: 8_000
		});
	});

	it('[P9] says the same after a reload, when only the server’s record is left', () => {
		expect(verdictOf(3, seat(kept(3, 1)), null)).toEqual({
			kind: 'saved',
			response: 1,
			elapsedMs: 12_345
		});
	});

	it('[P3] lets the first answer on record stand over what this phone is still sending', () => {
		expect(verdictOf(3, seat(kept(3, 1)), pending({ response: 2 }))).toMatchObject({
			kind: 'saved',
			response: 1
		});
	});

	it('does not carry an answer over to the next question', () => {
		expect(verdictOf(4, seat(kept(3, 1)), pending({}))).toEqual({ kind: 'open' });
	});

	it('lets a refused answer be given again, and no other', () => {
		expect(mayAnswer(verdictOf(3, null, null))).toBe(true);
		expect(mayAnswer(verdictOf(3, null, pending({ state: 'refused' })))).toBe(true);
		for (const state of ['sending', 'unconfirmed', 'late'] as const) {
			expect(mayAnswer(verdictOf(3, null, pending({ state })))).toBe(false);
		}
	});

	it.each([
		[18_934, '18.93'],
		[29_999, '29.99'],
		[0, '0.00']
	])('writes %i ms as %s seconds', (ms, text) => {
		expect(hundredths(ms)).toBe(text);
	});
});

describe('what became of an answer', () => {
	const single: PublicItem = { type: 'single', stem: '?', options: ['甲', '乙'] };
	const multi: PublicItem = { type: 'multi', stem: '?', options: ['甲', '乙', '丙', '丁'] };
	const fill: PublicItem = { type: 'fill', stem: '____' };
	const tf: PublicItem = { type: 'tf', stem: '?' };
	const order: PublicItem = { type: 'order', stem: '?', options: ['甲', '乙', '丙'] };

	it.each<[PublicItem, Response, Response | null, string]>([
		[single, 1, 1, 'right'],
		[single, 1, 0, 'wrong'],
		[single, 1, null, 'none'],
		[tf, false, false, 'right'],
		[multi, [0, 1], [0, 1], 'right'],
		[multi, [0, 1], [0], 'partly'],
		[multi, [0, 1], [2], 'wrong'],
		[order, [2, 0, 1], [2, 0, 1], 'right'],
		[fill, '222', '二百二十二', 'right'],
		[fill, '222', '12', 'wrong']
	])('%o with key %o and answer %o is %s', (item, key, response, outcome) => {
		expect(ownOutcome(item, { key }, response)).toBe(outcome);
	});

	it('takes every text that counts for a blank', () => {
		const reveal = { key: '222', accepted: ['222', '222项'] };
		expect(ownOutcome(fill, reveal, '222 项')).toBe('right');
	});

	it('reads only the answer to the question on show', () => {
		expect(ownResponse(seat(kept(3, 1)), 3)).toBe(1);
		expect(ownResponse(seat(kept(2, 1)), 3)).toBeNull();
	});
});

describe('an answer in words and keys', () => {
	const multi: PublicItem = { type: 'multi', stem: '?', options: ['甲', '乙', '丙'] };
	const tf: PublicItem = { type: 'tf', stem: '?' };
	const match: PublicItem = {
		type: 'match',
		stem: '?',
		premises: ['子', '丑'],
		options: ['甲', '乙']
	};
	const order: PublicItem = { type: 'order', stem: '?', options: ['甲', '乙'] };
	const press = (key: string, more: object = {}): KeyboardEvent =>
		({ key, ctrlKey: false, metaKey: false, altKey: false, ...more }) as KeyboardEvent;

	it.each<[PublicItem, Response, string, string]>([
		[multi, [0, 2], 'AC', '甲、丙'],
		[tf, false, '错误', '错误'],
		[match, [1, 0], '', '子—乙、丑—甲'],
		[order, [1, 0], '', '乙 → 甲']
	])('%o answered %o reads %s on the button and %s in a list', (item, response, short, full) => {
		expect(shortResponse(item, response, words)).toBe(short);
		expect(responseText(item, response, words, '、')).toBe(full);
	});

	it.each<[PublicItem, Response | null, string, Response | null]>([
		[multi, [0], 'c', [0, 2]],
		[multi, [0, 2], 'A', [2]],
		[tf, null, 'b', false],
		[tf, null, 'c', null],
		[order, null, 'a', null]
	])('%o with %o and key %s becomes %o', (item, response, key, next) => {
		expect(responseAfterKey(item, response, press(key))).toEqual(next);
	});

	it('leaves keys with a modifier to the browser', () => {
		expect(responseAfterKey(tf, null, press('a', { ctrlKey: true }))).toBeNull();
	});
});
