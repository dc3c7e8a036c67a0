import type { CommandId, EpochMs, Millis, SeatId, TeamId, UserId } from '../kernel/brand.ts';
import type { Response } from '../question/item.ts';
import type { TeamRuling } from './event.ts';
import type { ContestPlan } from './plan.ts';
import type { LogLine } from './view.ts';

/** The room as the record tells it: `evolve` folded over its events, nothing else. */
export interface RoomState {
	/** Sequence number of the last event folded in; 0 before the room opened. */
	readonly seq: number;
	readonly plan: ContestPlan;
	readonly seed: string;
	readonly host: HostState | null;
	readonly seats: ReadonlyMap<SeatId, Seat>;
	/** Seats that were given back: their ids, and the answers under them, are nobody's any more. */
	readonly released: ReadonlySet<SeatId>;
	readonly stage: Stage;
	readonly pause: Pause | null;
	/** By question number, in order of play; `questions[questionNo - 1]`. */
	readonly questions: readonly QuestionState[];
	readonly openedAt: EpochMs;
	/** When the first round was started. */
	readonly startedAt: EpochMs | null;
	readonly endedAt: EpochMs | null;
	/** Time of the last event: what an outage is measured from. */
	readonly lastAt: EpochMs;
	/** The latest lines for the host's console, oldest first. */
	readonly log: readonly LogLine[];
}

interface HostState {
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

type Stage =
	| { readonly name: 'lobby' }
	/** `round` from 1. */
	| { readonly name: 'round'; readonly round: number }
	| { readonly name: 'question'; readonly questionNo: number }
	| { readonly name: 'table'; readonly questionNo: number }
	| { readonly name: 'awards' }
	| { readonly name: 'ended' };

interface Pause {
	readonly cause: 'host' | 'outage';
	readonly since: EpochMs;
	readonly remainingMs: Millis | null;
}

export type QuestionPhase = 'stem' | 'open' | 'closed' | 'revealed' | 'voided';

export interface QuestionState {
	readonly questionNo: number;
	/** From 1. */
	readonly round: number;
	/** From 0, into the round's items. */
	readonly index: number;
	readonly phase: QuestionPhase;
	readonly openedAtSeq: number | null;
	readonly openedAt: EpochMs | null;
	readonly deadline: EpochMs | null;
	/** Answering time used up before the clock last started. */
	readonly usedMs: Millis;
	/** When the clock last started; null while it stands still. */
	readonly runningSince: EpochMs | null;
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
	/** How much of the item is right, 0–1: graded once, on receipt. Never in a view before reveal. */
	readonly ratio: number;
}
