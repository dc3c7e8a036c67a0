import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DeviceId, ItemId, QuizId } from '#lib/domain/kernel/brand.ts';
import { rightOf, wrongOf } from '../support/contest-fixtures.ts';
import type { App, PracticeView } from '#lib/server/app.ts';
import type { Item, Response } from '#lib/domain/question/item.ts';
import { Composed } from '../support/composed.ts';

const PHONE = 'phone-1' as DeviceId;
const OTHER = 'phone-2' as DeviceId;

let site: Composed;
let quizId: QuizId;

beforeEach(async () => {
	site = await Composed.open(join(import.meta.dirname, '../../questions'));
	quizId = (await site.app.listQuizzes())[0]!.id;
});

afterEach(() => site.remove());

type Wish = Omit<Parameters<App['startPractice']>[0], 'deviceId' | 'quizId'>;

const start = async (wish: Wish = { count: 3 }): Promise<string> => {
	const started = await site.app.startPractice({ deviceId: PHONE, quizId, ...wish });
	if (!started.ok) throw new Error(started.error);
	return started.value.practiceId;
};

const view = async (practiceId: string): Promise<PracticeView> => {
	const read = await site.app.readPractice({ deviceId: PHONE, practiceId });
	if (!read.ok) throw new Error(read.error);
	return read.value;
};

/** The item as this run shows it, which shuffles options: found by the texts of its key. */
const responseTo = async (shown: PracticeView, wrong: boolean): Promise<Response> => {
	const quiz = await site.app.readQuiz(quizId);
	const item = quiz.ok && quiz.value.questions.find(({ id }) => id === shown.current!.itemId);
	if (!item) throw new Error('no such item');
	return (wrong ? wrongOf : rightOf)(reordered(item, shown.current!.item.options ?? []));
};

const reordered = (item: Item, options: readonly string[]): Item => {
	if (!('options' in item)) return item;
	const at = (index: number): number => options.indexOf(item.options[index]!);
	if (item.type === 'single') return { ...item, options, key: at(item.key) };
	const key = item.key.map(at);
	return { ...item, options, key: item.type === 'multi' ? key.sort((a, b) => a - b) : key };
};

const answer = async (practiceId: string, wrong = false) => {
	const shown = await view(practiceId);
	const response = await responseTo(shown, wrong);
	const { itemId } = shown.current!;
	const send = () => site.app.answerPractice({ deviceId: PHONE, practiceId, itemId, response });
	return { itemId, response, send, graded: await send() };
};

describe('a practice', () => {
	test('goes on where it was after a restart, with feedback on what was answered', async () => {
		const id = await start();
		const { graded } = await answer(id);
		expect(graded).toMatchObject({ ok: true, value: { number: 1, right: true } });
		await site.close();
		await site.open();
		const again = await view(id);
		expect(again).toMatchObject({ answered: 1, of: 3, right: 1, marks: [true, null, null] });
		expect(again.current?.number).toBe(2);
		expect(graded.ok && again.done[0]).toEqual(graded.ok && graded.value);
	});

	test('[P10] shows nothing of a question beyond its public part before it is answered', async () => {
		const id = await start({ count: 30 });
		const { current } = await view(id);
		expect(Object.keys(current!.item).sort()).toEqual(
			expect.not.arrayContaining(['accepted', 'evidence', 'explanation', 'key'])
		);
	});

	test('[P3] gives a resent answer the same feedback, and refuses another one', async () => {
		const id = await start();
		const { itemId, response, send, graded } = await answer(id);
		expect(await send()).toEqual(graded);
		const changed: Response = typeof response === 'boolean' ? !response : 'something else';
		expect(
			await site.app.answerPractice({ deviceId: PHONE, practiceId: id, itemId, response: changed })
		).toEqual({ ok: false, error: 'practice/wrong-step' });
		expect((await view(id)).answered).toBe(1);
	});

	test('counts one of two answers that arrive together', async () => {
		const id = await start();
		const shown = await view(id);
		const response = await responseTo(shown, false);
		const itemId = shown.current!.itemId;
		const sent = { deviceId: PHONE, practiceId: id, itemId, response };
		await Promise.all([site.app.answerPractice(sent), site.app.answerPractice(sent)]);
		expect(await view(id)).toMatchObject({ answered: 1 });
	});

	test('lists what was wrong, to be tried again', async () => {
		const id = await start();
		const { itemId } = await answer(id, true);
		await answer(id);
		await answer(id);
		const done = await view(id);
		expect(done).toMatchObject({ answered: 3, right: 2, current: null });
		const again = await view(await start({ only: [itemId] }));
		expect(again).toMatchObject({ of: 1, current: { itemId } });
	});

	test('stays with its device', async () => {
		const id = await start();
		const refused = { ok: false, error: 'practice/not-found' };
		const asOther = { deviceId: OTHER, practiceId: id };
		expect(await site.app.readPractice(asOther)).toEqual(refused);
		expect(
			await site.app.answerPractice({ ...asOther, itemId: 'x' as ItemId, response: 0 })
		).toEqual(refused);
		expect(await site.app.listPractices(OTHER)).toEqual([]);
		expect(await site.app.listPractices(PHONE)).toMatchObject([{ id, of: 3, answered: 0 }]);
	});

	test('of a section asks that section alone, and none of an unknown quiz', async () => {
		const id = await start({ section: 2, count: 5 });
		expect((await view(id)).section).toMatchObject({ index: 2 });
		const unknown = await site.app.startPractice({ deviceId: PHONE, quizId: 'x' as QuizId });
		expect(unknown).toEqual({ ok: false, error: 'quiz/not-found' });
		const empty = await site.app.startPractice({ deviceId: PHONE, quizId, section: 99 });
		expect(empty).toEqual({ ok: false, error: 'quiz/empty' });
	});

	test('makes room: a device keeps its twenty newest', async () => {
		for (let i = 0; i < 21; i++) await start({ count: 1 });
		const newest = await start({ count: 1 });
		const kept = await site.app.listPractices(PHONE);
		expect(kept).toHaveLength(20);
		expect(kept.map(({ id }) => id)).toContain(newest);
	});
});
