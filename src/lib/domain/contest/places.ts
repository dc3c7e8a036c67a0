import type { SeatId } from '../kernel/brand.ts';
import type { Item } from '../question/item.ts';
import type { ContestPlan, RoundPlan } from './plan.ts';
import type { Answer, QuestionState, RoomState } from './state.ts';

/** Where a question stands in the plan: `round` from 1, `index` from 0 within it. */
export interface Place {
	readonly questionNo: number;
	readonly round: number;
	readonly index: number;
	readonly plan: RoundPlan;
	readonly item: Item;
}

/** The place of a question by its number in the contest, from 1; null past the last one. */
export function placeOf(plan: ContestPlan, questionNo: number): Place | null {
	let index = questionNo - 1;
	for (const [at, round] of plan.rounds.entries()) {
		const item = round.items[index];
		if (item !== undefined) return { questionNo, round: at + 1, index, plan: round, item };
		index -= round.items.length;
	}
	return null;
}

/** The place of a question that the record names: a plan without it is a bug. */
export function placeOfShown(plan: ContestPlan, questionNo: number): Place {
	const place = placeOf(plan, questionNo);
	if (place === null) throw new Error(`The plan has no question ${questionNo}`);
	return place;
}

/** The question on stage; null between questions. */
export const questionOnStage = (state: RoomState): QuestionState | null =>
	state.stage.name === 'question' ? (state.questions[state.stage.questionNo - 1] ?? null) : null;

/** The question that takes answers, its clock running or paused. */
export function openQuestion(state: RoomState): QuestionState | null {
	const question = questionOnStage(state);
	return question?.phase === 'open' ? question : null;
}

/** The stored answer of a seat to a question: what a resend is acknowledged with. */
export const answerOf = (state: RoomState, questionNo: number, seatId: SeatId): Answer | null =>
	state.questions[questionNo - 1]?.answers.get(seatId) ?? null;
