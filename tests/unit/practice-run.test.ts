import { describe, expect, it } from 'vitest';
import type { EpochMs, ItemId, QuizId } from '#lib/domain/kernel/brand.ts';
import {
	answerRun,
	choosePracticeItems,
	feedbackOn,
	practiceView,
	startRun,
	wrongItems,
	type PracticeRun
} from '#lib/domain/practice/practice.ts';
import type { Response } from '#lib/domain/question/item.ts';
import { EVERY_TYPE, FILL, rightOf, SINGLE, T0, wrongOf } from '../support/contest-fixtures.ts';

const META = {
	id: 'p1',
	quizId: 'quiz-1' as QuizId,
	quizTitle: '调研报告练习',
	sourceTitle: '青禾县调研报告',
	section: null,
	startedAt: T0
};

function answered(run: PracticeRun, itemId: ItemId, response: Response): PracticeRun {
	const result = answerRun(run, itemId, response, (T0 + 1) as EpochMs);
	if (!result.ok) throw new Error(result.error);
	return result.value;
}

/** The whole run answered, every other question wrongly. */
const playedThrough = (): PracticeRun =>
	startRun(EVERY_TYPE, 'seed').items.reduce(
		(run, item, i) => answered(run, item.id, i % 2 === 0 ? rightOf(item) : wrongOf(item)),
		startRun(EVERY_TYPE, 'seed')
	);

describe('a solo run', () => {
	it('asks its questions in order and gives feedback on each at once', () => {
		const run = startRun([SINGLE, FILL], 'seed');
		expect(practiceView(run, META)).toMatchObject({
			answered: 0,
			of: 2,
			right: 0,
			marks: [null, null],
			current: { itemId: SINGLE.id, number: 1 },
			done: []
		});
		expect(feedbackOn(run, SINGLE.id)).toBe(null);
		const next = answered(run, SINGLE.id, rightOf(run.items[0]!));
		expect(feedbackOn(next, SINGLE.id)).toMatchObject({
			number: 1,
			right: true,
			ratio: 1,
			key: rightOf(run.items[0]!),
			explanation: SINGLE.explanation,
			evidence: SINGLE.source
		});
		expect(practiceView(next, META)).toMatchObject({
			answered: 1,
			right: 1,
			marks: [true, null],
			current: { itemId: FILL.id, number: 2 }
		});
		expect(feedbackOn(answered(next, FILL.id, '不知道'), FILL.id)).toMatchObject({
			right: false,
			accepted: ['网格化管理', '网格管理']
		});
	});

	it('[P10] shows nothing of the key of a question that is not yet answered', () => {
		const run = startRun(EVERY_TYPE, 'seed');
		const text = JSON.stringify(practiceView(run, META));
		for (const item of EVERY_TYPE) {
			expect(text).not.toContain(item.explanation);
			expect(text).not.toContain(item.source.quote);
		}
		expect(text).not.toMatch(/"key"|"accepted"/);
	});

	it('[P3] takes the first answer: the same again changes nothing, another one is refused', () => {
		const run = startRun([SINGLE, FILL], 'seed');
		const next = answered(run, SINGLE.id, 0);
		expect(answerRun(next, SINGLE.id, 0, T0)).toEqual({ ok: true, value: next });
		expect(answerRun(next, SINGLE.id, 1, T0)).toEqual({ ok: false, error: 'practice/wrong-step' });
	});

	it('refuses what is out of turn, unknown or out of shape', () => {
		const run = startRun([SINGLE, FILL], 'seed');
		const error = (itemId: ItemId, response: Response) => {
			const result = answerRun(run, itemId, response, T0);
			return result.ok ? null : result.error;
		};
		expect(error(FILL.id, '网格管理')).toBe('practice/wrong-step');
		expect(error('other' as ItemId, 0)).toBe('item/not-found');
		expect(error(SINGLE.id, 9)).toBe('room/response-invalid');
	});

	it('ends with its marks and the wrong ones to try again', () => {
		const run = playedThrough();
		const view = practiceView(run, META);
		expect(view.current).toBe(null);
		expect(view.marks).toEqual([true, false, true, false, true, false]);
		expect(view.done).toHaveLength(6);
		expect(wrongItems(run)).toEqual(EVERY_TYPE.filter((_, i) => i % 2 === 1).map(({ id }) => id));
		expect(view.right).toBe(3);
	});

	it('goes on after being stored as JSON', () => {
		const run = answered(startRun(EVERY_TYPE, 'seed'), SINGLE.id, 0);
		const stored = JSON.parse(JSON.stringify(run)) as PracticeRun;
		expect(practiceView(stored, META)).toEqual(practiceView(run, META));
	});

	it('is made the same from the same seed, and with other letters from another', () => {
		const runs = Array.from({ length: 30 }, (_, i) => startRun([SINGLE], `seed ${i}`));
		expect(startRun([SINGLE], 'seed 0')).toEqual(runs[0]);
		expect(new Set(runs.map((run) => rightOf(run.items[0]!))).size).toBe(4);
	});
});

describe('the choice of questions', () => {
	const items = EVERY_TYPE.map((item, i) => ({ ...item, section: i % 2 }));

	it('is the whole quiz, a section, a number of them, or those named', () => {
		const ids = (wish: Parameters<typeof choosePracticeItems>[1]) =>
			choosePracticeItems(items, wish, 'seed').map(({ id }) => id);
		expect(ids({}).toSorted()).toEqual(items.map(({ id }) => id).toSorted());
		expect(ids({ section: 1 }).toSorted()).toEqual(['f', 't', 'x']);
		expect(ids({ count: 2 })).toHaveLength(2);
		expect(ids({ count: 99 })).toHaveLength(6);
		expect(ids({ only: [FILL.id, SINGLE.id] }).toSorted()).toEqual(['f', 's']);
		expect(ids({ only: [] })).toEqual([]);
	});

	it('is drawn by the seed alone', () => {
		const drawn = (seed: string) =>
			choosePracticeItems(items, {}, seed)
				.map(({ id }) => id)
				.join();
		expect(drawn('a')).toBe(drawn('a'));
		expect(new Set(['a', 'b', 'c', 'd', 'e'].map(drawn)).size).toBeGreaterThan(1);
	});
});
