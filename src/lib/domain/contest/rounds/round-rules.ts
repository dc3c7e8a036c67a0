import type { TeamRuling } from '../event.ts';
import type { ContestPlan, RoundPlan } from '../plan.ts';
import type { Rejection } from '../rejection.ts';
import type { QuestionPhase, QuestionState, RoomState, Seat } from '../state.ts';

/** What tells one round format from another. A new format is one file that fills this. */
export interface RoundRules<Round extends RoundPlan = RoundPlan> {
	/** Why this seat may not answer the open question; null where it may. */
	readonly refuses: (state: RoomState, question: QuestionState, seat: Seat) => Rejection | null;
	/** Points of every team of the plan for a question that has closed, in the plan's order. */
	readonly rule: (closed: ClosedQuestion<Round>) => readonly TeamRuling[];
	/** How much of the item the room sees in a phase. */
	readonly shows: (phase: QuestionPhase) => 'stem' | 'whole';
}

/** All that a ruling may depend on. */
export interface ClosedQuestion<Round extends RoundPlan = RoundPlan> {
	readonly plan: ContestPlan;
	readonly round: Round;
	readonly question: QuestionState;
	readonly seats: RoomState['seats'];
}
