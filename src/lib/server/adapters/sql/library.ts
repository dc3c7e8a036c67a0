import type { Article } from '#lib/domain/article/article.ts';
import type { ArticleId, EpochMs, QuizId } from '#lib/domain/kernel/brand.ts';
import type { Item } from '#lib/domain/question/item.ts';
import type { ArticleSummary, QuizSummary } from '../../app.ts';
import type { Library } from '../../ports/library.ts';
import type { Database } from './database.ts';
import { itemOf, itemsOf, putArticle, putItem } from './drafts.ts';

export function sqlLibrary(db: Database): Library {
	return {
		async listArticles() {
			const rows = await articles(db).orderBy('updated_at', 'desc').orderBy('id').execute();
			return rows.map(toArticleSummary);
		},
		async articleSummary(id) {
			const row = await articles(db).where('articles.id', '=', id).executeTakeFirst();
			return row ? toArticleSummary(row) : null;
		},
		async article(id) {
			const row = await db
				.selectFrom('articles')
				.select('article_json')
				.where('id', '=', id)
				.executeTakeFirst();
			return row?.article_json ? (JSON.parse(row.article_json) as Article) : null;
		},
		async contentHash(id) {
			const row = await db
				.selectFrom('articles')
				.select('content_hash')
				.where('id', '=', id)
				.executeTakeFirst();
			return row?.content_hash ?? null;
		},
		items: (articleId) => itemsOf(db, articleId),
		item: (articleId, itemId) => itemOf(db, articleId, itemId),
		putArticle: (record) => db.transaction().execute((tx) => putArticle(tx, record)),
		putItem: (articleId, draft, by, at) => putItem(db, articleId, draft, by, at),
		async listQuizzes() {
			const rows = await db
				.selectFrom('quizzes')
				.select(QUIZ_HEAD)
				.orderBy('shipped')
				.orderBy('published_at', 'desc')
				.orderBy('id')
				.execute();
			return rows.map(toQuizSummary);
		},
		async quiz(id) {
			const row = await db
				.selectFrom('quizzes')
				.select([...QUIZ_HEAD, 'questions_json'])
				.where('id', '=', id)
				.executeTakeFirst();
			if (!row) return null;
			return { ...toQuizSummary(row), questions: JSON.parse(row.questions_json) as Item[] };
		},
		async quizOf(articleId) {
			const row = await db
				.selectFrom('quizzes')
				.select('id')
				.where('article_id', '=', articleId)
				.executeTakeFirst();
			return (row?.id as QuizId | undefined) ?? null;
		},
		async putQuiz(quiz) {
			const content = {
				title: quiz.title,
				source_title: quiz.sourceTitle,
				publisher: quiz.publisher ?? null,
				shipped: Number(quiz.shipped),
				sections_json: JSON.stringify(quiz.sections),
				questions_json: JSON.stringify(quiz.questions),
				item_count: quiz.questions.length,
				published_at: quiz.at
			};
			await db
				.insertInto('quizzes')
				.values({ id: quiz.id, article_id: quiz.articleId, version: 1, ...content })
				.onConflict((conflict) =>
					conflict.column('id').doUpdateSet((eb) => ({
						...content,
						version: eb('quizzes.version', '+', 1)
					}))
				)
				.execute();
		}
	};
}

const articles = (db: Database) =>
	db.selectFrom('articles').select((eb) => {
		const drafts = () => eb.selectFrom('items').whereRef('items.article_id', '=', 'articles.id');
		const quizOf = () =>
			eb.selectFrom('quizzes').whereRef('quizzes.article_id', '=', 'articles.id');
		return [
			'articles.id',
			'articles.title',
			'articles.publisher',
			'articles.shipped',
			'articles.updated_at',
			drafts()
				.select((e) => e.fn.countAll<number>().as('n'))
				.as('items'),
			drafts()
				.where('status', '=', 'accepted')
				.select((e) => e.fn.countAll<number>().as('n'))
				.as('accepted'),
			drafts()
				.where('status', '=', 'rejected')
				.select((e) => e.fn.countAll<number>().as('n'))
				.as('rejected'),
			quizOf().select('quizzes.id').as('quiz_id'),
			quizOf()
				.innerJoin('rooms', 'rooms.quiz_id', 'quizzes.id')
				.select((e) => e.fn.countAll<number>().as('n'))
				.as('contests'),
			quizOf()
				.innerJoin('practices', 'practices.quiz_id', 'quizzes.id')
				.select((e) => e.fn.countAll<number>().as('n'))
				.as('practices')
		];
	});

type ArticleRow = Awaited<ReturnType<ReturnType<typeof articles>['execute']>>[number];

const toArticleSummary = (row: ArticleRow): ArticleSummary => ({
	id: row.id as ArticleId,
	title: row.title,
	publisher: row.publisher ?? undefined,
	shipped: Boolean(row.shipped),
	updatedAt: row.updated_at as EpochMs,
	items: Number(row.items),
	accepted: Number(row.accepted),
	rejected: Number(row.rejected),
	contests: Number(row.contests),
	practices: Number(row.practices),
	quizId: row.quiz_id as QuizId | null
});

const QUIZ_HEAD = [
	'id',
	'title',
	'source_title',
	'publisher',
	'shipped',
	'published_at',
	'item_count',
	'sections_json'
] as const;

const toQuizSummary = (row: {
	id: string;
	title: string;
	source_title: string;
	publisher: string | null;
	shipped: number;
	published_at: number;
	item_count: number;
	sections_json: string;
}): QuizSummary => ({
	id: row.id as QuizId,
	title: row.title,
	sourceTitle: row.source_title,
	publisher: row.publisher ?? undefined,
	shipped: Boolean(row.shipped),
	publishedAt: row.published_at as EpochMs,
	items: row.item_count,
	sections: JSON.parse(row.sections_json) as QuizSummary['sections']
});
