import type { EpochMs, QuizId, RoomId, UserId } from '#lib/domain/kernel/brand.ts';
import type { ContestSummary } from '../app.ts';

/** The list of rooms; how far each has come is read from its record. */
export interface Contests {
	/**
	 * Stores the room under the first of `codes` that no unfinished room bears; returns that code,
	 * or null where all are taken.
	 */
	add(room: NewContest, codes: readonly string[]): Promise<string | null>;
	/** Newest first. */
	list(): Promise<readonly ContestRecord[]>;
	byId(id: RoomId): Promise<ContestRecord | null>;
	/** The room with this code: the unfinished one if there is one, else the newest. */
	byCode(code: string): Promise<ContestRecord | null>;
}

export interface ContestRecord {
	readonly summary: ContestSummary;
	/** Name of the account that opened the room. */
	readonly openedBy: string;
}

interface NewContest {
	readonly id: RoomId;
	readonly title: string;
	readonly quizId: QuizId;
	readonly createdBy: UserId;
	readonly openedAt: EpochMs;
	readonly teams: number;
	readonly questions: number;
}
