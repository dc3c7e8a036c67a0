import type { EpochMs, Millis } from '../kernel/brand.ts';
import { openQuestion } from './places.ts';
import type { QuestionState, RoomState } from './state.ts';

/** When the room wants a `Tick`: the end of the open question; null while no clock runs. */
export function nextDeadline(state: RoomState): EpochMs | null {
	return state.pause === null ? (openQuestion(state)?.deadline ?? null) : null;
}

/** Answering time used by `now`, pauses left out. */
export const elapsedMs = (question: QuestionState, now: EpochMs): Millis =>
	(question.usedMs +
		(question.runningSince === null ? 0 : Math.max(0, now - question.runningSince))) as Millis;
