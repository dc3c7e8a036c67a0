import { placeOf, questionOnStage } from './places.ts';
import type { QuestionState, RoomState } from './state.ts';
import type { Step } from './view.ts';

/** The one next thing that the host does; `key` changes with every step taken. */
export function nextStep(state: RoomState): Step {
	if (state.stage.name === 'ended') return { key: 'done', action: 'done' };
	if (state.pause !== null) return { key: `resume:${state.pause.since}`, action: 'resume' };
	switch (state.stage.name) {
		case 'lobby':
			return state.plan.rounds.length === 0 ? step('show-awards') : step('start-round', 1);
		case 'round':
			return stemOrAwards(state, state.questions.length + 1);
		case 'question':
			return withinQuestion(state, questionOnStage(state)!);
		case 'table':
			return afterQuestion(state, state.stage.questionNo);
		case 'awards':
			return step('end');
	}
}

function withinQuestion(state: RoomState, { phase, questionNo }: QuestionState): Step {
	switch (phase) {
		case 'stem':
			return step('open-question', questionNo);
		case 'open':
			return step('close-question', questionNo);
		case 'closed':
			return step('reveal', questionNo);
		case 'revealed':
			return step('show-table', questionNo);
		case 'voided':
			return afterQuestion(state, questionNo);
	}
}

function afterQuestion(state: RoomState, questionNo: number): Step {
	const next = placeOf(state.plan, questionNo + 1);
	return next !== null && next.index === 0
		? step('start-round', next.round)
		: stemOrAwards(state, questionNo + 1);
}

const stemOrAwards = (state: RoomState, questionNo: number): Step =>
	placeOf(state.plan, questionNo) === null ? step('show-awards') : step('show-stem', questionNo);

const step = (action: Step['action'], number?: number): Step =>
	number === undefined ? { key: action, action } : { key: `${action}:${number}`, action, number };
