import type { Item } from '#lib/domain/question/item.ts';
import { lengthOf } from '#lib/domain/kernel/chinese-text.ts';
import type { QuizId } from '#lib/domain/kernel/brand.ts';
import { err, ok } from '#lib/domain/kernel/result.ts';
import type { App, QuizSummary } from '../app.ts';
import type { Clock } from '../ports/clock.ts';
import type { Library } from '../ports/library.ts';

/** The longest title of a quiz, in characters. */
const LONGEST_TITLE = 60;

/** Takes a copy of the accepted items: later edits show only when the quiz is published again. */
export const publishQuiz =
	({ library, clock }: { library: Library; clock: Clock }): App['publishQuiz'] =>
	async ({ articleId, title }) => {
		const summary = await library.articleSummary(articleId);
		if (summary === null || summary.shipped) return err('article/not-found');
		const shown = title.trim();
		if (shown === '' || lengthOf(shown) > LONGEST_TITLE) return err('quiz/title-missing');
		const drafts = await library.items(articleId);
		const questions = drafts.flatMap(({ item, status }) => (status === 'accepted' ? [item] : []));
		if (questions.length === 0) return err('quiz/empty');
		const article = await library.article(articleId);
		const quizId = (await library.quizOf(articleId)) ?? (`quiz-${articleId}` as QuizId);
		await library.putQuiz({
			id: quizId,
			articleId,
			title: shown,
			sourceTitle: summary.title,
			publisher: summary.publisher,
			shipped: false,
			sections: countSections(article?.sections ?? [], questions),
			questions,
			at: clock.now()
		});
		return ok({ quizId, items: questions.length });
	};

/** The sections that have questions, in the order of the article. */
export const countSections = (
	sections: readonly { readonly index: number; readonly title: string }[],
	questions: readonly Item[]
): QuizSummary['sections'] =>
	sections
		.map(({ index, title }) => ({
			index,
			title,
			items: questions.filter((item) => item.section === index).length
		}))
		.filter(({ items }) => items > 0);
