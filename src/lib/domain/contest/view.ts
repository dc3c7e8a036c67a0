import type { EpochMs, Millis, SeatId, TeamId } from '../kernel/brand.ts';
import type { Evidence, ItemType, Response } from '../question/item.ts';

/** A question as the room may see it before it closes: built by an allowlist, never by deleting. */
export interface PublicItem {
	readonly type: ItemType;
	readonly stem: string;
	readonly options?: readonly string[];
	readonly premises?: readonly string[];
}

/** What everybody in the room may see; the same bytes for every phone and the screen. */
export interface PublicView {
	readonly title: string;
	readonly organiser?: string;
	readonly stage: PublicStage;
	readonly pause: { readonly cause: 'host' | 'outage'; readonly remainingMs: Millis | null } | null;
	readonly teams: readonly TeamView[];
}

export interface TeamView {
	readonly id: TeamId;
	readonly table: number;
	readonly name: string;
	readonly note?: string;
	readonly score: number;
	/** Points of the question that was revealed last; null where none is on show. */
	readonly delta: number | null;
	readonly seated: number;
	/** Names on the roster for this team; null where people type their own. */
	readonly expected: number | null;
}

export interface RoundView {
	readonly round: number;
	readonly rounds: number;
	readonly format: 'all';
	readonly questions: number;
	readonly pointsRight: number;
	readonly pointsWrong: number;
	readonly limitMs: Millis;
}

interface QuestionPlace {
	readonly name: 'question';
	readonly round: RoundView;
	/** From 1 within the contest. */
	readonly questionNo: number;
	/** From 1 within the round. */
	readonly number: number;
}

export type PublicStage =
	| { readonly name: 'lobby' }
	| { readonly name: 'round'; readonly round: RoundView }
	/** The stem alone: options are hidden while it is read aloud. */
	| (QuestionPlace & { readonly phase: 'stem'; readonly item: PublicItem })
	| (QuestionPlace & {
			readonly phase: 'open';
			readonly item: PublicItem;
			readonly openedAt: EpochMs;
			readonly deadline: EpochMs;
			readonly limitMs: Millis;
	  })
	| (QuestionPlace & { readonly phase: 'closed'; readonly item: PublicItem })
	| (QuestionPlace & {
			readonly phase: 'revealed';
			readonly item: PublicItem;
			readonly reveal: Reveal;
	  })
	| (QuestionPlace & { readonly phase: 'voided'; readonly item: PublicItem })
	| { readonly name: 'table'; readonly rows: readonly TableRow[]; readonly afterQuestion: number }
	| { readonly name: 'awards'; readonly rows: readonly TableRow[]; readonly stars: readonly Star[] }
	| { readonly name: 'ended'; readonly rows: readonly TableRow[]; readonly stars: readonly Star[] };

export interface Reveal {
	/** The key in the shape of a response; for a fill, the best accepted text. */
	readonly key: Response;
	/** Every text that counts for a fill. */
	readonly accepted?: readonly string[];
	readonly explanation?: string;
	readonly evidence: Evidence;
	readonly sourceTitle: string;
	/** Number of answers per option (tf: [true, false]); empty for fill, order and match. */
	readonly distribution: readonly number[];
	readonly answered: number;
	readonly right: number;
	readonly seated: number;
	readonly teams: readonly {
		readonly teamId: TeamId;
		readonly counted: number;
		readonly right: number;
		readonly points: number;
	}[];
}

export interface TableRow {
	readonly rank: number;
	readonly teamId: TeamId;
	readonly table: number;
	readonly name: string;
	readonly note?: string;
	readonly base: number;
	/** Points per round played so far. */
	readonly rounds: readonly number[];
	readonly total: number;
	/** Places won (+) or lost (−) since the table before the last question. */
	readonly moved: number;
}

/** 个人之星: most right answers, then least time. */
export interface Star {
	readonly name: string;
	readonly table: number;
	readonly right: number;
	readonly of: number;
}

/** What one seat may see beyond the public view. */
export interface SeatView {
	readonly seatId: SeatId;
	readonly name: string;
	readonly teamId: TeamId;
	/** This seat's answer to the question on show. */
	readonly answer: {
		readonly questionNo: number;
		readonly response: Response;
		readonly seq: number;
		readonly elapsedMs: Millis;
	} | null;
	readonly answered: number;
	/** Right answers among the questions already revealed. */
	readonly right: number;
	readonly revealed: number;
}

/** What the host's console shows beyond the public view. */
export interface HostView {
	readonly hostName: string;
	readonly epoch: number;
	readonly step: Step;
	/** Null outside a question. The host sees the key while the room does not. */
	readonly question: {
		readonly questionNo: number;
		readonly item: PublicItem;
		readonly key: Response;
		readonly accepted?: readonly string[];
		readonly explanation?: string;
		readonly evidence: Evidence;
		readonly difficulty: 'easy' | 'medium' | 'hard';
	} | null;
	readonly rounds: readonly {
		readonly format: 'all';
		readonly played: number;
		readonly of: number;
	}[];
	readonly seats: readonly {
		readonly id: SeatId;
		readonly teamId: TeamId;
		readonly name: string;
		readonly answered: boolean;
	}[];
	readonly answered: number;
	readonly log: readonly LogLine[];
	readonly startedAt: EpochMs;
	readonly seq: number;
}

/** The one next thing that the host does. `key` names it, so that a stale press is refused. */
export interface Step {
	readonly key: string;
	readonly action:
		| 'start-round'
		| 'show-stem'
		| 'open-question'
		| 'close-question'
		| 'reveal'
		| 'show-table'
		| 'show-awards'
		| 'end'
		| 'resume'
		| 'done';
	/** The question or round the action is about, from 1. */
	readonly number?: number;
}

/** One line of the console's log, as data: the words come from the dictionary. */
export interface LogLine {
	readonly seq: number;
	readonly at: EpochMs;
	readonly type: string;
	readonly params: Readonly<Record<string, string | number>>;
}
