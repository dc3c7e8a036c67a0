import type { ErrorCode } from '#lib/contract/error.ts';
import type { Article } from '#lib/domain/article/article.ts';
import type {
	ArticleId,
	DeviceId,
	EpochMs,
	ItemId,
	QuizId,
	RoomId,
	SeatId,
	TeamId,
	UserId
} from '#lib/domain/kernel/brand.ts';
import type { Result } from '#lib/domain/kernel/result.ts';
import type { EventEnvelope } from '#lib/domain/contest/event.ts';
import type { Item, Response } from '#lib/domain/question/item.ts';
import type { Finding } from '#lib/domain/question/lint-item.ts';
import type {
	PracticeFeedback,
	PracticeSummary,
	PracticeView
} from '#lib/domain/practice/practice-view.ts';

/**
 * Every verb of the product, bound to its adapters by `compose`. Pages reach it as `locals.app`,
 * sockets through `bind`, the command line through `compose` itself.
 */
export interface App {
	readonly importArticle: (
		input: ImportInput
	) => Promise<Refusable<{ articleId: ArticleId; items: number }>>;
	readonly listArticles: () => Promise<readonly ArticleSummary[]>;
	readonly readArticle: (id: ArticleId) => Promise<Refusable<ArticleDetail>>;
	readonly reviewItem: (input: {
		articleId: ArticleId;
		itemId: ItemId;
		status: ItemStatus;
		by: UserId;
	}) => Promise<Refusable<DraftItem>>;
	/** Stores an edited item; refused while a hard finding stands. An edited item is accepted. */
	readonly editItem: (input: {
		articleId: ArticleId;
		item: Item;
		by: UserId;
	}) => Promise<Result<DraftItem, { code: ErrorCode; findings: readonly Finding[] }>>;
	readonly publishQuiz: (input: {
		articleId: ArticleId;
		title: string;
		by: UserId;
	}) => Promise<Refusable<{ quizId: QuizId; items: number }>>;
	readonly listQuizzes: () => Promise<readonly QuizSummary[]>;
	readonly readQuiz: (id: QuizId) => Promise<Refusable<Quiz>>;

	readonly startPractice: (input: {
		deviceId: DeviceId;
		quizId: QuizId;
		section?: number;
		count?: number;
		only?: readonly ItemId[];
	}) => Promise<Refusable<{ practiceId: string }>>;
	readonly readPractice: (input: {
		deviceId: DeviceId;
		practiceId: string;
	}) => Promise<Refusable<PracticeView>>;
	readonly listPractices: (deviceId: DeviceId) => Promise<readonly PracticeSummary[]>;
	readonly answerPractice: (input: {
		deviceId: DeviceId;
		practiceId: string;
		itemId: ItemId;
		response: Response;
	}) => Promise<Refusable<PracticeFeedback>>;

	readonly openRoom: (input: OpenRoomInput) => Promise<Refusable<{ roomId: RoomId }>>;
	readonly findRoom: (input: { code: string; device: string }) => Promise<Refusable<RoomDoor>>;
	readonly roomDoor: (roomId: RoomId) => Promise<Refusable<RoomDoor>>;
	readonly takeSeat: (input: {
		roomId: RoomId;
		teamId: TeamId;
		name: string;
	}) => Promise<Refusable<SeatGrant>>;
	/** The same person on another phone, after the page has asked for confirmation. */
	readonly takeOverSeat: (input: {
		roomId: RoomId;
		teamId: TeamId;
		name: string;
	}) => Promise<Refusable<SeatGrant>>;
	readonly seatOf: (roomId: RoomId, token: string) => Promise<SeatId | null>;
	readonly screenToken: (roomId: RoomId) => string;
	readonly isScreenToken: (roomId: RoomId, token: string) => boolean;
	readonly listContests: () => Promise<readonly ContestSummary[]>;
	/** The record itself: review pages fold it with `domain/report`. */
	readonly readRecord: (
		roomId: RoomId
	) => Promise<Refusable<{ summary: ContestSummary; record: readonly EventEnvelope[] }>>;

	readonly createFirstHost: (input: {
		token: string;
		name: string;
		password: string;
	}) => Promise<Refusable<{ session: string }>>;
	readonly signIn: (input: {
		name: string;
		password: string;
		device: string;
	}) => Promise<Refusable<{ session: string }>>;
	readonly signOut: (session: string) => Promise<void>;
	/** Calls back with every session that is signed out; the returned function ends it. */
	readonly onSignOut: (listener: (session: string) => void) => () => void;
	readonly userOf: (session: string) => Promise<User | null>;
	/** True until the first account exists. */
	readonly needsSetup: () => Promise<boolean>;
	readonly close: () => Promise<void>;
}

export type Refusable<T> = Result<T, ErrorCode>;

export interface User {
	readonly id: UserId;
	readonly name: string;
}

export interface ImportInput {
	readonly bytes: Uint8Array;
	readonly fileName?: string;
	/** Overrides the title found in the text. */
	readonly title?: string;
	readonly by: UserId;
}

export type ItemStatus = 'draft' | 'accepted' | 'rejected';

export interface DraftItem {
	readonly item: Item;
	readonly status: ItemStatus;
	readonly edited: boolean;
	readonly findings: readonly Finding[];
}

export interface ArticleSummary {
	readonly id: ArticleId;
	readonly title: string;
	readonly publisher?: string;
	/** Shipped with the product: its items are accepted and cannot be edited. */
	readonly shipped: boolean;
	readonly updatedAt: EpochMs;
	readonly items: number;
	readonly accepted: number;
	readonly rejected: number;
	readonly contests: number;
	readonly practices: number;
	readonly quizId: QuizId | null;
}

export interface ArticleDetail {
	readonly summary: ArticleSummary;
	/** Null for a shipped bank, which carries facts but not the article's sentences. */
	readonly article: Article | null;
	readonly items: readonly DraftItem[];
}

export interface QuizSummary {
	readonly id: QuizId;
	readonly title: string;
	readonly sourceTitle: string;
	readonly publisher?: string;
	readonly shipped: boolean;
	readonly publishedAt: EpochMs;
	readonly items: number;
	readonly sections: readonly {
		readonly index: number;
		readonly title: string;
		readonly items: number;
	}[];
}

export interface Quiz extends QuizSummary {
	readonly questions: readonly Item[];
}

export type { PracticeFeedback, PracticeSummary, PracticeView };

export interface OpenRoomInput {
	readonly quizId: QuizId;
	readonly title: string;
	readonly organiser?: string;
	readonly teams: readonly { readonly name: string; readonly note?: string }[];
	/** One person per line: team and name, by comma, tab or space; empty lines are skipped. */
	readonly roster: string;
	readonly openNames: boolean;
	readonly count: number;
	readonly section?: number;
	readonly pointsRight: number;
	readonly pointsWrong: number;
	readonly limitSeconds: number;
	readonly by: User;
}

/** What the join page may know before anybody sits down. */
export interface RoomDoor {
	readonly roomId: RoomId;
	readonly code: string;
	readonly title: string;
	readonly organiser?: string;
	readonly hostName: string;
	readonly openNames: boolean;
	readonly ended: boolean;
	readonly teams: readonly {
		readonly id: TeamId;
		readonly table: number;
		readonly name: string;
		readonly note?: string;
		readonly seated: number;
		readonly expected: number | null;
	}[];
	/** Roster names per team, with whether the seat is taken; typed names that sit are listed too. */
	readonly names: readonly {
		readonly teamId: TeamId;
		readonly name: string;
		readonly taken: boolean;
	}[];
}

export interface SeatGrant {
	readonly seatId: SeatId;
	/** Goes into an HttpOnly cookie `seat_<roomId>`; never into a page. */
	readonly token: string;
}

export interface ContestSummary {
	readonly roomId: RoomId;
	readonly code: string;
	readonly title: string;
	readonly quizId: QuizId;
	readonly openedAt: EpochMs;
	readonly endedAt: EpochMs | null;
	readonly stage: 'lobby' | 'running' | 'ended';
	readonly teams: number;
	readonly persons: number;
	readonly questions: number;
}
