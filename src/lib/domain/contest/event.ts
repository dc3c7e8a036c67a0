import type {
	CommandId,
	EpochMs,
	Millis,
	RoomId,
	SeatId,
	TeamId,
	UserId
} from '../kernel/brand.ts';
import type { Response } from '../question/item.ts';
import type { ContestPlan } from './plan.ts';

/** Version of the event shapes below; older records are lifted by upcasters on reading. */
export const EVENT_VERSION = 1;

/** What happened, in the words of the record. */
export type ContestEvent =
	| {
			readonly type: 'RoomOpened';
			readonly data: { readonly plan: ContestPlan; readonly seed: string };
	  }
	| {
			readonly type: 'HostClaimed';
			readonly data: {
				readonly epoch: number;
				readonly userId: UserId;
				readonly name: string;
				readonly tabKey: string;
			};
	  }
	| {
			readonly type: 'SeatTaken';
			readonly data: { readonly seatId: SeatId; readonly teamId: TeamId; readonly name: string };
	  }
	| {
			readonly type: 'SeatTakenOver';
			readonly data: { readonly seatId: SeatId; readonly generation: number };
	  }
	| { readonly type: 'SeatReleased'; readonly data: { readonly seatId: SeatId } }
	| { readonly type: 'RoundStarted'; readonly data: { readonly round: number } }
	/** 题干 read aloud, options hidden. */
	| {
			readonly type: 'StemShown';
			readonly data: {
				readonly questionNo: number;
				readonly round: number;
				readonly index: number;
			};
	  }
	| {
			readonly type: 'QuestionOpened';
			readonly data: {
				readonly questionNo: number;
				readonly deadline: EpochMs;
				readonly limitMs: Millis;
			};
	  }
	| {
			readonly type: 'AnswerSubmitted';
			readonly data: {
				readonly questionNo: number;
				readonly seatId: SeatId;
				readonly commandId: CommandId;
				readonly response: Response;
				/** From opening to receipt on the server's clock, pauses left out. */
				readonly elapsedMs: Millis;
			};
	  }
	| {
			readonly type: 'QuestionClosed';
			readonly data: {
				readonly questionNo: number;
				readonly cause: 'deadline' | 'host' | 'all-answered';
			};
	  }
	| {
			readonly type: 'QuestionRuled';
			readonly data: { readonly questionNo: number; readonly teams: readonly TeamRuling[] };
	  }
	| { readonly type: 'QuestionRevealed'; readonly data: { readonly questionNo: number } }
	| {
			readonly type: 'QuestionVoided';
			readonly data: { readonly questionNo: number; readonly reason: string };
	  }
	| { readonly type: 'TableShown'; readonly data: Record<string, never> }
	| {
			readonly type: 'Paused';
			readonly data: {
				readonly cause: 'host' | 'outage';
				/** Time left for the open question; null where none was open. */
				readonly remainingMs: Millis | null;
			};
	  }
	| { readonly type: 'Resumed'; readonly data: { readonly deadline: EpochMs | null } }
	| {
			readonly type: 'TimeAdded';
			readonly data: { readonly addedMs: Millis; readonly deadline: EpochMs | null };
	  }
	| { readonly type: 'AwardsShown'; readonly data: Record<string, never> }
	| { readonly type: 'ContestEnded'; readonly data: Record<string, never> };

/** One team's points for one question, with how they came about. */
export interface TeamRuling {
	readonly teamId: TeamId;
	/** Seats that count: seated when the question opened, or answered it. */
	readonly counted: number;
	readonly right: number;
	readonly points: number;
}

/** One line of the append-only record. `seq` runs from 1 without gaps in each room. */
export interface EventEnvelope {
	readonly roomId: RoomId;
	readonly seq: number;
	/** Server clock at the decision. */
	readonly at: EpochMs;
	readonly v: number;
	readonly event: ContestEvent;
}
