import type { Article } from '#lib/domain/article/article.ts';
import type { Fact } from '#lib/domain/fact/fact.ts';
import type { ArticleId, EpochMs, ItemId, QuizId, UserId } from '#lib/domain/kernel/brand.ts';
import type { BankFact } from '#lib/domain/question/bank.ts';
import type { Item } from '#lib/domain/question/item.ts';
import type { ArticleSummary, DraftItem, Quiz, QuizSummary } from '../app.ts';

/** Articles with their drafts, and the quizzes published from them. */
export interface Library {
	listArticles(): Promise<readonly ArticleSummary[]>;
	articleSummary(id: ArticleId): Promise<ArticleSummary | null>;
	article(id: ArticleId): Promise<Article | null>;
	/** What the stored article was made from; null for an unknown one. */
	contentHash(id: ArticleId): Promise<string | null>;
	/** Drafts in the order of the article; empty for an unknown article. */
	items(articleId: ArticleId): Promise<readonly DraftItem[]>;
	item(articleId: ArticleId, itemId: ItemId): Promise<DraftItem | null>;
	/**
	 * Stores an article with its drafts. Drafts that are there already keep their status and their
	 * edited text; drafts that nobody has touched and that are no longer made go away.
	 */
	putArticle(article: ArticleRecord): Promise<void>;
	putItem(articleId: ArticleId, draft: DraftItem, by: UserId, at: EpochMs): Promise<void>;
	listQuizzes(): Promise<readonly QuizSummary[]>;
	quiz(id: QuizId): Promise<Quiz | null>;
	quizOf(articleId: ArticleId): Promise<QuizId | null>;
	/** Publishes, or replaces the questions of the quiz with this id under a higher version. */
	putQuiz(quiz: QuizRecord): Promise<void>;
}

export interface ArticleRecord {
	readonly id: ArticleId;
	readonly title: string;
	readonly publisher?: string;
	readonly article: Article | null;
	readonly facts: readonly (Fact | BankFact)[];
	readonly items: readonly DraftItem[];
	readonly shipped: boolean;
	readonly contentHash: string;
	readonly at: EpochMs;
}

interface QuizRecord {
	readonly id: QuizId;
	readonly articleId: ArticleId;
	readonly title: string;
	readonly sourceTitle: string;
	readonly publisher?: string;
	readonly shipped: boolean;
	readonly sections: QuizSummary['sections'];
	readonly questions: readonly Item[];
	readonly at: EpochMs;
}
