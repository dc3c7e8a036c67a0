import type { ErrorCode } from '../../contract/error.ts';
import type { ArticleId, EpochMs, QuizId } from '../../domain/kernel/brand.ts';
import type { Finding } from '../../domain/question/lint-item.ts';
import type { Item } from '../../domain/question/item.ts';
import type { DateParts } from '../../i18n/date-parts.ts';

/** One line of the library. */
export interface ArticleRow {
	readonly id: ArticleId;
	readonly title: string;
	readonly publisher?: string;
	readonly shipped: boolean;
	readonly updatedAt: EpochMs;
	readonly updated: DateParts;
	readonly items: number;
	readonly accepted: number;
	readonly rejected: number;
	readonly contests: number;
	readonly practices: number;
	readonly quizId: QuizId | null;
}

export type ReviewStatus = 'draft' | 'accepted' | 'rejected';

/** An item on the workbench; `number` counts from 1 in the order of the article. */
export interface ReviewItem {
	readonly number: number;
	readonly item: Item;
	readonly status: ReviewStatus;
	readonly edited: boolean;
	readonly findings: readonly Finding[];
}

/** An edit that the server refused, with what was typed. */
export interface EditRefusal {
	readonly problem: ErrorCode;
	readonly findings?: readonly Finding[];
	readonly rejectedEdit?: Item;
}

export interface BankSection {
	readonly index: number;
	readonly title: string;
	readonly items: number;
}
