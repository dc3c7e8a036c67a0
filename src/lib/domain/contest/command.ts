import type { CommandId, Millis, SeatId, TeamId, UserId } from '../kernel/brand.ts';
import type { Response } from '../question/item.ts';
import type { ContestPlan } from './plan.ts';

/**
 * What somebody asks of a room. The server fills in who asks: nothing here that identifies a person
 * comes from a client.
 */
export type Command =
	| { readonly type: 'OpenRoom'; readonly plan: ContestPlan; readonly seed: string }
	| {
			readonly type: 'ClaimHost';
			readonly userId: UserId;
			readonly name: string;
			/** Random key of the browser tab: a reload keeps the authority, another tab does not. */
			readonly tabKey: string;
			/** Whether to take the authority from another tab. */
			readonly takeOver: boolean;
	  }
	| {
			readonly type: 'TakeSeat';
			readonly seatId: SeatId;
			readonly teamId: TeamId;
			readonly name: string;
	  }
	/** The same person on another phone: the old phone's token stops counting. */
	| { readonly type: 'TakeOverSeat'; readonly seatId: SeatId }
	| HostCommand
	| {
			readonly type: 'SubmitAnswer';
			readonly commandId: CommandId;
			readonly seatId: SeatId;
			readonly questionNo: number;
			readonly response: Response;
	  }
	/** Sent by the timer when `nextDeadline` has passed. */
	| { readonly type: 'Tick' }
	/** Sent once when a room wakes from its log after the server was away. */
	| { readonly type: 'Recover' };

/** What only the holder of the host authority may ask; `epoch` is the one the tab was given. */
export type HostCommand = { readonly epoch: number } & (
	| {
			readonly type: 'Advance';
			/** `stepKey` of the step that the host saw; a room that has moved on refuses. */
			readonly stepKey: string;
	  }
	| { readonly type: 'Pause' }
	| { readonly type: 'Resume' }
	| { readonly type: 'AddTime'; readonly addedMs: Millis }
	| { readonly type: 'VoidQuestion'; readonly questionNo: number; readonly reason: string }
	| { readonly type: 'ReleaseSeat'; readonly seatId: SeatId }
	| { readonly type: 'EndContest' }
);
