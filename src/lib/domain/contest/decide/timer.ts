import type { Millis } from '../../kernel/brand.ts';
import type { DecisionContext } from '../../kernel/clock.ts';
import { ok } from '../../kernel/result.ts';
import { nextDeadline } from '../deadline.ts';
import { openQuestion } from '../places.ts';
import type { RoomState } from '../state.ts';
import { closeAndRule } from './close.ts';
import type { Decision } from './decision.ts';

/** What everybody gets on top after an outage, to find back into the question. */
const OUTAGE_GRACE_MS = 5_000;

/** Closes the open question once its time is up; a tick that comes early does nothing. */
export function tick(state: RoomState, { now }: DecisionContext): Decision {
	const deadline = nextDeadline(state);
	if (deadline === null || now < deadline) return ok([]);
	return ok(closeAndRule(state, openQuestion(state)!, 'deadline'));
}

/**
 * Pauses a running contest after the server was away. The time lost is given back: what was left
 * at the last event before the outage, and five seconds, at most the full limit and five seconds.
 */
export function recover(state: RoomState): Decision {
	const { name } = state.stage;
	if (name === 'lobby' || name === 'ended' || state.pause !== null) return ok([]);
	return ok([{ type: 'Paused', data: { cause: 'outage', remainingMs: givenBack(state) } }]);
}

function givenBack(state: RoomState): Millis | null {
	const question = openQuestion(state);
	if (question === null || question.deadline === null) return null;
	const left = Math.max(0, question.deadline - state.lastAt);
	return (Math.min(left, question.limitMs) + OUTAGE_GRACE_MS) as Millis;
}
