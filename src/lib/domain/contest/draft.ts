import type { SeatId } from '../kernel/brand.ts';
import type { Answer, QuestionState, RoomState, Seat } from './state.ts';
import type { LogLine } from './view.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * A room that a batch of events is folded into in place. It shares nothing that it changes with
 * the state it was made from: questions and seats are replaced whole, and of the answer maps only
 * the open question's one, its own copy, is written to.
 */
export interface Draft extends Mutable<RoomState> {
	seats: Map<SeatId, Seat>;
	released: Set<SeatId>;
	questions: DraftQuestion[];
	log: LogLine[];
}

export interface DraftQuestion extends QuestionState {
	readonly answers: Map<SeatId, Answer>;
}

/** Copies a state's containers once, so that folding a batch of n events costs O(n). */
export function draftOf(state: RoomState): Draft {
	return {
		...state,
		seats: new Map(state.seats),
		released: new Set(state.released),
		questions: state.questions.map((question) => ({
			...question,
			answers:
				question.phase === 'open'
					? new Map(question.answers)
					: // Answers are only added while a question is open, and opening gives it a new map.
						(question.answers as Map<SeatId, Answer>)
		})),
		log: state.log.slice()
	};
}
