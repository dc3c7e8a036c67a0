import type { PublicItem } from '../contest/view.ts';
import type { EpochMs, ItemId, QuizId } from '../kernel/brand.ts';
import type { Evidence, Response } from '../question/item.ts';

export interface PracticeSummary {
	readonly id: string;
	readonly quizId: QuizId;
	readonly quizTitle: string;
	readonly answered: number;
	readonly of: number;
	readonly right: number;
	readonly startedAt: EpochMs;
}

export interface PracticeView extends PracticeSummary {
	readonly sourceTitle: string;
	readonly section: { readonly index: number; readonly title: string } | null;
	/** One per question in order: null while unanswered. */
	readonly marks: readonly (boolean | null)[];
	/** The question to answer now; null when all are answered. */
	readonly current: {
		readonly itemId: ItemId;
		readonly number: number;
		readonly item: PublicItem;
	} | null;
	/** Answered questions with their feedback, in order of play. */
	readonly done: readonly PracticeFeedback[];
}

export interface PracticeFeedback {
	readonly itemId: ItemId;
	/** From 1 within the run. */
	readonly number: number;
	readonly item: PublicItem;
	readonly response: Response;
	readonly right: boolean;
	readonly ratio: number;
	readonly key: Response;
	readonly accepted?: readonly string[];
	readonly explanation?: string;
	readonly evidence: Evidence;
}
