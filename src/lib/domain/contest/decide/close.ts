import type { ContestEvent } from '../event.ts';
import { placeOfShown, questionOnStage } from '../places.ts';
import { rulesOf } from '../rounds/registry.ts';
import type { QuestionState, RoomState } from '../state.ts';

/** Closes an open question and rules it in the same breath, so that no answer falls between. */
export function closeAndRule(
	state: RoomState,
	question: QuestionState,
	cause: 'deadline' | 'host'
): readonly ContestEvent[] {
	const { questionNo } = question;
	const round = placeOfShown(state.plan, questionNo).plan;
	const teams = rulesOf(round).rule({ plan: state.plan, round, question, seats: state.seats });
	return [
		{ type: 'QuestionClosed', data: { questionNo, cause } },
		{ type: 'QuestionRuled', data: { questionNo, teams } }
	];
}

/** Ends the contest; a question that people have answered is ruled and counted first. */
export function endEvents(state: RoomState): readonly ContestEvent[] {
	const question = questionOnStage(state);
	const ended: ContestEvent = { type: 'ContestEnded', data: {} };
	if (question === null) return [ended];
	const revealed: ContestEvent = {
		type: 'QuestionRevealed',
		data: { questionNo: question.questionNo }
	};
	if (question.phase === 'open') return [...closeAndRule(state, question, 'host'), revealed, ended];
	return question.phase === 'closed' ? [revealed, ended] : [ended];
}
