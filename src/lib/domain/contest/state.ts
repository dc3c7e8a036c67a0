import type { CommandId, EpochMs, Millis, SeatId, TeamId, UserId } from '../kernel/brand.ts';
import type { Response } from '../question/item.ts';
import type { TeamRuling } from './event.ts';
import type { ContestPlan } from './plan.ts';

/** The room as the record tells it: `evolve` folded over its events, nothing else. */
export interface RoomState {
	/** Sequence number of the last event folded in; 0 before the room opened. */
	readonly seq: number;
	readonly plan: ContestPlan;
	readonly seed: string;
	readonly host: HostState | null;
	readonly seats: ReadonlyMap<SeatId, Seat>;
	readonly stage: Stage;
	readonly pause: Pause | null;
	/** By question number, in order of play; `questions[questionNo - 1]`. */
	readonly questions: readonly QuestionState[];
	readonly openedAt: EpochMs;
	readonly endedAt: EpochMs | null;
}

export interface HostState {
	readonly epoch: number;
	readonly userId: UserId;
	readonly name: string;
	readonly tabKey: string;
}

export interface Seat {
	readonly id: SeatId;
	readonly teamId: TeamId;
	readonly name: string;
	/** Grows at each takeover; a token of an older generation is refused. */
	readonly generation: number;
	readonly takenAtSeq: number;
}

export type Stage =
	| { readonly name: 'lobby' }
	| { readonly name: 'round'; readonly round: number }
	| { readonly name: 'question'; readonly questionNo: number }
	| { readonly name: 'table'; readonly questionNo: number }
	| { readonly name: 'awards' }
	| { readonly name: 'ended' };

export interface Pause {
	readonly cause: 'host' | 'outage';
	readonly since: EpochMs;
	readonly remainingMs: Millis | null;
}

export type QuestionPhase = 'stem' | 'open' | 'closed' | 'revealed' | 'voided';

export interface QuestionState {
	readonly questionNo: number;
	readonly round: number;
	readonly index: number;
	readonly phase: QuestionPhase;
	readonly openedAtSeq: number | null;
	readonly openedAt: EpochMs | null;
	readonly deadline: EpochMs | null;
	/** The full window including added time, for the countdown ring. */
	readonly limitMs: Millis;
	readonly answers: ReadonlyMap<SeatId, Answer>;
	readonly ruling: readonly TeamRuling[] | null;
}

export interface Answer {
	readonly seq: number;
	readonly at: EpochMs;
	readonly commandId: CommandId;
	readonly response: Response;
	readonly elapsedMs: Millis;
}
