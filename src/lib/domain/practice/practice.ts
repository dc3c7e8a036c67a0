import { keyOf, publicItem } from '../contest/public-item.ts';
import { responseFits } from '../contest/response-fits.ts';
import { shuffleOptions } from '../contest/shuffle-options.ts';
import type { EpochMs, ItemId } from '../kernel/brand.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { rngFrom } from '../kernel/rng.ts';
import { grade } from '../question/grade.ts';
import type { Item, Response } from '../question/item.ts';
import type { PracticeFeedback, PracticeSummary, PracticeView } from './practice-view.ts';

/** One person's way through some questions, in order; plain data, to be stored as JSON. */
export interface PracticeRun {
	/** With the options of this run's own order. */
	readonly items: readonly Item[];
	/** `answers[i]` is the answer to `items[i]`; shorter than `items` until the run is over. */
	readonly answers: readonly { readonly response: Response; readonly at: EpochMs }[];
}

/** What the run does not know of itself. */
export type PracticeMeta = Pick<
	PracticeView,
	'id' | 'quizId' | 'quizTitle' | 'sourceTitle' | 'section' | 'startedAt'
>;

export type PracticeRefusal = 'practice/wrong-step' | 'item/not-found' | 'room/response-invalid';

/** The items of a quiz that a run is made of, in drawn order: all, one section's, or those named. */
export function choosePracticeItems(
	items: readonly Item[],
	wish: {
		readonly section?: number;
		readonly count?: number;
		readonly only?: readonly ItemId[];
	},
	seed: string
): readonly Item[] {
	const only = wish.only === undefined ? null : new Set(wish.only);
	const fitting = items.filter(
		(item) =>
			(only === null || only.has(item.id)) &&
			(wish.section === undefined || item.section === wish.section)
	);
	return rngFrom(`${seed} items`)
		.shuffle(fitting)
		.slice(0, wish.count ?? fitting.length);
}

/** A run through the items in the order given, with the options shuffled so that no letter sticks. */
export function startRun(items: readonly Item[], seed: string): PracticeRun {
	const rng = rngFrom(`${seed} options`);
	return { items: items.map((item) => shuffleOptions(item, rng)), answers: [] };
}

/**
 * The run with an answer to its current question. The same answer to the question before it is a
 * resend and changes nothing; another one is refused.
 */
export function answerRun(
	run: PracticeRun,
	itemId: ItemId,
	response: Response,
	at: EpochMs
): Result<PracticeRun, PracticeRefusal> {
	const index = run.items.findIndex((item) => item.id === itemId);
	const item = run.items[index];
	if (item === undefined) return err('item/not-found');
	const given = run.answers[index];
	if (given !== undefined) {
		return sameResponse(given.response, response) ? ok(run) : err('practice/wrong-step');
	}
	if (index !== run.answers.length) return err('practice/wrong-step');
	if (!responseFits(item, response)) return err('room/response-invalid');
	return ok({ ...run, answers: [...run.answers, { response, at }] });
}

/** What a phone shows of a run: of a question that is not yet answered, nothing but its public part. */
export function practiceView(run: PracticeRun, meta: PracticeMeta): PracticeView {
	const done = run.answers.map((_, index) => feedbackAt(run, index));
	const next = run.items[run.answers.length];
	return {
		...practiceSummary(run, meta),
		sourceTitle: meta.sourceTitle,
		section: meta.section,
		marks: run.items.map((_, index) => done[index]?.right ?? null),
		current:
			next === undefined
				? null
				: { itemId: next.id, number: run.answers.length + 1, item: publicItem(next) },
		done
	};
}

/** One line about a run, for the list of what to go on with. */
export function practiceSummary(run: PracticeRun, meta: PracticeMeta): PracticeSummary {
	const { id, quizId, quizTitle, startedAt } = meta;
	const answered = run.answers.length;
	const right = answered - wrongItems(run).length;
	return { id, quizId, quizTitle, answered, of: run.items.length, right, startedAt };
}

/** Right or wrong with the key and its proof; null while the question is unanswered. */
export function feedbackOn(run: PracticeRun, itemId: ItemId): PracticeFeedback | null {
	const index = run.items.findIndex((item) => item.id === itemId);
	return run.answers[index] === undefined ? null : feedbackAt(run, index);
}

/** The questions to try again: answered, and not wholly right. */
export const wrongItems = (run: PracticeRun): readonly ItemId[] =>
	run.answers.flatMap(({ response }, index) => {
		const item = run.items[index]!;
		return grade(item, response).right ? [] : [item.id];
	});

function feedbackAt(run: PracticeRun, index: number): PracticeFeedback {
	const item = run.items[index]!;
	const { response } = run.answers[index]!;
	return {
		itemId: item.id,
		number: index + 1,
		item: publicItem(item),
		response,
		...grade(item, response),
		key: keyOf(item),
		...(item.type === 'fill' ? { accepted: item.accepted } : {}),
		...(item.explanation === undefined ? {} : { explanation: item.explanation }),
		evidence: item.source
	};
}

const sameResponse = (a: Response, b: Response): boolean => JSON.stringify(a) === JSON.stringify(b);
