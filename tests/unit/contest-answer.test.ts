import { describe, expect, it } from 'vitest';
import { answerOf } from '#lib/domain/contest/places.ts';
import { responseFits } from '#lib/domain/contest/response-fits.ts';
import type { Item, Response } from '#lib/domain/question/item.ts';
import {
	errorOf,
	EVERY_TYPE,
	FILL,
	MATCH,
	MULTI,
	ORDER,
	rightOf,
	seatId,
	SINGLE,
	TestRoom,
	TRUE_FALSE
} from '../support/contest-fixtures.ts';

function openFirst(): TestRoom {
	const room = TestRoom.opened();
	room.sit(1);
	room.sit(2);
	room.pressUntil('open-question');
	return room;
}

describe('an answer', () => {
	it('[P3] is acknowledged the same way when the same command comes again, at any time', () => {
		const room = openFirst();
		room.wait(2_500);
		room.answer(1, 1, 1, 'command-a');
		const first = answerOf(room.live, 1, seatId(1));
		expect(first).toMatchObject({ commandId: 'command-a', elapsedMs: 2_500, seq: 8 });
		for (const step of ['close-question', 'reveal', 'show-table', 'end'] as const) {
			const events = room.record.length;
			expect(room.answer(1, 1, 1, 'command-a')).toEqual({ ok: true, value: [] });
			expect(room.record).toHaveLength(events);
			expect(answerOf(room.live, 1, seatId(1))).toEqual(first);
			room.pressUntil(step);
		}
	});

	it('[P3] is not replaced by a second one', () => {
		const room = openFirst();
		room.answer(1, 1, 1);
		expect(errorOf(room.answer(1, 1, 2))).toBe('room/already-answered');
		expect(answerOf(room.live, 1, seatId(1))?.response).toBe(1);
	});

	it('needs a seat', () => {
		expect(errorOf(openFirst().answer(9, 1, 1))).toBe('room/unknown-seat');
	});

	it('is too early until the options are shown', () => {
		const room = TestRoom.opened();
		room.sit(1);
		expect(errorOf(room.answer(1, 1, 1))).toBe('room/too-early');
		room.pressUntil('start-round');
		expect(errorOf(room.answer(1, 1, 1))).toBe('room/too-early');
		room.pressUntil('show-stem');
		expect(errorOf(room.answer(1, 1, 1))).toBe('room/too-early');
	});

	it('[P6] counts in the last millisecond and is late at the deadline, even before the timer rings', () => {
		const room = openFirst();
		room.wait(29_999);
		expect(errorOf(room.answer(1, 1, 1))).toBe(null);
		room.wait(1);
		expect(errorOf(room.answer(2, 1, 1))).toBe('room/too-late');
		expect(room.live.questions[0]?.phase).toBe('open');
	});

	it('is late once the question has closed, been revealed or left the stage', () => {
		const room = openFirst();
		for (const step of ['close-question', 'reveal', 'show-table'] as const) {
			room.pressUntil(step);
			expect(errorOf(room.answer(1, 1, 1))).toBe('room/too-late');
		}
	});

	it('is never taken for another question', () => {
		const room = openFirst();
		expect(errorOf(room.answer(1, 2, [0]))).toBe('room/other-question');
		room.pressUntil('show-table');
		room.pressUntil('open-question');
		expect(errorOf(room.answer(1, 1, 1))).toBe('room/other-question');
		expect(room.live.questions[1]?.answers.size).toBe(0);
	});

	it('waits while the room is paused', () => {
		const room = openFirst();
		room.host({ type: 'Pause' });
		expect(errorOf(room.answer(1, 1, 1))).toBe('room/paused');
		room.host({ type: 'Resume' });
		expect(errorOf(room.answer(1, 1, 1))).toBe(null);
	});

	it('is refused after the end', () => {
		const room = openFirst();
		room.host({ type: 'EndContest' });
		expect(errorOf(room.answer(1, 1, 1))).toBe('room/ended');
	});

	it('is refused in a shape that the item does not have', () => {
		expect(errorOf(openFirst().answer(1, 1, true))).toBe('room/response-invalid');
	});

	const misfits: readonly (readonly [string, Item, readonly Response[]])[] = [
		['single', SINGLE, [-1, 4, 1.5, Number.NaN, '1', true, [1]]],
		['tf', TRUE_FALSE, [0, 1, 'true', []]],
		['multi', MULTI, [[], [4], [-1], [2, 0], [1, 1], 0, '0']],
		['fill', FILL, ['', '  ', '长'.repeat(201), 3, true]],
		['order', ORDER, [[], [0, 1], [0, 1, 1], [0, 1, 3], [0, 1, 2, 2], 0]],
		['match', MATCH, [[], [0], [0, 1, 2], [0, 3], [-2, 0], [-1, -1], 'x']]
	];
	it.each(misfits)('of the type %s fits only in its own shape', (_, item, responses) => {
		expect(responses.filter((response) => responseFits(item, response))).toEqual([]);
	});

	it('fits with everything right, for every type', () => {
		expect(EVERY_TYPE.every((item) => responseFits(item, rightOf(item)))).toBe(true);
	});

	it('may leave some premises of a match without an option', () => {
		expect(responseFits(MATCH, [-1, 0])).toBe(true);
	});
});
