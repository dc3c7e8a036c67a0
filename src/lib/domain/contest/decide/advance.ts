import type { EpochMs } from '../../kernel/brand.ts';
import type { DecisionContext } from '../../kernel/clock.ts';
import { err, ok } from '../../kernel/result.ts';
import type { ContestEvent } from '../event.ts';
import { openQuestion, placeOfShown } from '../places.ts';
import type { RoomState } from '../state.ts';
import { nextStep } from '../step.ts';
import { resume } from './clock.ts';
import { closeAndRule, endEvents } from './close.ts';
import type { Decision } from './decision.ts';

/** Takes the one next step, if it is still the one that the host saw. */
export function advance(state: RoomState, stepKey: string, ctx: DecisionContext): Decision {
	const step = nextStep(state);
	if (step.key !== stepKey) return err('room/step-moved');
	const number = step.number ?? 0;
	switch (step.action) {
		case 'start-round':
			return ok([{ type: 'RoundStarted', data: { round: number } }]);
		case 'show-stem':
			return ok([stemShown(state, number)]);
		case 'open-question':
			return ok([opened(state, number, ctx)]);
		case 'close-question':
			return ok(closed(state, ctx));
		case 'reveal':
			return ok([{ type: 'QuestionRevealed', data: { questionNo: number } }]);
		case 'show-table':
			return ok([{ type: 'TableShown', data: {} }]);
		case 'show-awards':
			return ok([{ type: 'AwardsShown', data: {} }]);
		case 'end':
			return ok(endEvents(state));
		case 'resume':
			return resume(state, ctx);
		case 'done':
			return err('room/ended');
	}
}

function stemShown(state: RoomState, questionNo: number): ContestEvent {
	const { round, index } = placeOfShown(state.plan, questionNo);
	return { type: 'StemShown', data: { questionNo, round, index } };
}

function opened(state: RoomState, questionNo: number, { now }: DecisionContext): ContestEvent {
	const { limitMs } = placeOfShown(state.plan, questionNo).plan;
	const deadline = (now + limitMs) as EpochMs;
	return { type: 'QuestionOpened', data: { questionNo, deadline, limitMs } };
}

function closed(state: RoomState, { now }: DecisionContext): readonly ContestEvent[] {
	const question = openQuestion(state)!;
	const over = question.deadline !== null && now >= question.deadline;
	return closeAndRule(state, question, over ? 'deadline' : 'host');
}
