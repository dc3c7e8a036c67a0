import type { EpochMs, Millis } from '../../kernel/brand.ts';
import type { DecisionContext } from '../../kernel/clock.ts';
import { err, ok } from '../../kernel/result.ts';
import { openQuestion } from '../places.ts';
import type { RoomState } from '../state.ts';
import type { Decision } from './decision.ts';

/** Stops the clock and keeps what is left of it. */
export function pause(state: RoomState, { now }: DecisionContext): Decision {
	if (state.pause !== null) return err('room/paused');
	const deadline = openQuestion(state)?.deadline ?? null;
	const remainingMs = deadline === null ? null : (Math.max(0, deadline - now) as Millis);
	return ok([{ type: 'Paused', data: { cause: 'host', remainingMs } }]);
}

/** Starts the clock again with what was left of it. */
export function resume(state: RoomState, { now }: DecisionContext): Decision {
	if (state.pause === null) return err('room/not-paused');
	const { remainingMs } = state.pause;
	const deadline = remainingMs === null ? null : ((now + remainingMs) as EpochMs);
	return ok([{ type: 'Resumed', data: { deadline } }]);
}

/** Gives everybody the same time on top, while the question is open. */
export function addTime(state: RoomState, addedMs: Millis, { now }: DecisionContext): Decision {
	const deadline = openQuestion(state)?.deadline ?? null;
	if (deadline === null) return err('room/no-question');
	if (state.pause !== null) return ok([{ type: 'TimeAdded', data: { addedMs, deadline: null } }]);
	// Past its end somebody may already have been refused as late: adding would not be equal.
	if (now >= deadline) return err('room/no-question');
	const later = (deadline + addedMs) as EpochMs;
	return ok([{ type: 'TimeAdded', data: { addedMs, deadline: later } }]);
}
