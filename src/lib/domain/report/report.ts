import type { EpochMs, Millis, SeatId, TeamId } from '../kernel/brand.ts';
import type { LogLine, PublicItem, Star, TableRow } from '../contest/view.ts';
import type { Evidence, Item, Response } from '../question/item.ts';
import type { ItemFlag } from './item-flags.ts';

/** One contest as its record tells it. Questions are those that were revealed or voided. */
export interface ContestReport {
	readonly title: string;
	readonly organiser?: string;
	readonly sourceTitle: string;
	readonly seed: string;
	readonly openedAt: EpochMs;
	readonly startedAt: EpochMs | null;
	readonly endedAt: EpochMs | null;
	readonly figures: Figures;
	readonly table: readonly TableRow[];
	readonly stars: readonly Star[];
	/** In order of play. */
	readonly questions: readonly QuestionReport[];
	/** In the order of the table. */
	readonly teams: readonly TeamReport[];
	/** By table number; within a table by right answers, then time. */
	readonly persons: readonly PersonReport[];
	/** What the host changed by hand: voided, time added, paused, seats released, authority moved. */
	readonly interventions: readonly LogLine[];
}

export interface Figures {
	readonly tables: number;
	/** Persons who hold a seat at the end, or are counted in a question. */
	readonly persons: number;
	/** Questions that count. */
	readonly questions: number;
	readonly voided: number;
	/** Answers to the questions that count. */
	readonly answers: number;
	/** Mean of p over the questions that count, 0–1. */
	readonly meanFacility: number | null;
	/** Over the single, tf and fill questions, and the persons counted in every question. */
	readonly kr20: number | null;
}

export interface QuestionReport {
	readonly questionNo: number;
	/** From 1. */
	readonly round: number;
	/** From 1 within the round. */
	readonly number: number;
	readonly item: PublicItem;
	readonly itemId: Item['id'];
	readonly difficulty: Item['difficulty'];
	readonly key: Response;
	/** The key in one short line: B, ACD, true, or the text of a fill. */
	readonly keyText: string;
	readonly accepted?: readonly string[];
	readonly explanation?: string;
	readonly evidence: Evidence;
	readonly voided: boolean;
	readonly voidReason: string | null;
	/** Persons that the question counts for. */
	readonly counted: number;
	readonly answered: number;
	readonly right: number;
	/** p: mean share that is right, 0–1, unanswered as 0; null where nobody counts. */
	readonly facility: number | null;
	/** r against the score without this question; null where undefined. */
	readonly discrimination: number | null;
	/** Persons that r rests on: those counted in every question. */
	readonly discriminationPersons: number;
	/** Answers per option (tf: [true, false]); empty for fill, order and match. */
	readonly distribution: readonly number[];
	readonly medianElapsedMs: Millis | null;
	readonly flags: readonly ItemFlag[];
}

export interface TeamReport {
	readonly rank: number;
	readonly teamId: TeamId;
	readonly table: number;
	readonly name: string;
	readonly note?: string;
	readonly base: number;
	readonly total: number;
	/** One per question. */
	readonly cells: readonly TeamCell[];
	/** The base, then the total after each question. */
	readonly progress: readonly number[];
}

export interface TeamCell {
	readonly counted: number;
	readonly right: number;
	/** right / counted, 0–1; null where nobody counts. */
	readonly rate: number | null;
	/** 0 for a voided question. */
	readonly points: number;
	readonly voided: boolean;
}

export interface PersonReport {
	readonly seatId: SeatId;
	readonly name: string;
	readonly teamId: TeamId;
	readonly table: number;
	readonly released: boolean;
	/** Right answers, and the questions that count and that the person is counted in. */
	readonly right: number;
	readonly of: number;
	/** Time over the answers to questions that count. */
	readonly elapsedMs: Millis;
	/** One per question. */
	readonly cells: readonly PersonCell[];
}

export interface PersonCell {
	/** `absent`: not counted in the question; `none`: counted, no answer. */
	readonly mark: 'right' | 'part' | 'wrong' | 'none' | 'absent';
	readonly ratio: number;
	readonly elapsedMs: Millis | null;
	readonly response: Response | null;
	readonly voided: boolean;
}
