import { canonicalJson } from '#lib/domain/kernel/canonical-json.ts';
import type { ArticleId, EpochMs, QuizId } from '#lib/domain/kernel/brand.ts';
import { sha256 } from '#lib/domain/kernel/sha256.ts';
import type { Bank } from '#lib/domain/question/bank.ts';
import type { Library } from '../ports/library.ts';
import { countSections } from './publish-quiz.ts';

/** Puts a shipped bank on the shelf as an article with a published quiz; a known one stays as it is. */
export async function shelveBank(library: Library, bank: Bank, at: EpochMs): Promise<void> {
	const { source, items } = bank;
	const articleId = `bank-${bank.id}` as ArticleId;
	const contentHash = sha256(canonicalJson(bank));
	if ((await library.contentHash(articleId)) === contentHash) return;
	await library.putArticle({
		id: articleId,
		title: source.title,
		publisher: source.publisher,
		article: null,
		facts: bank.facts,
		items: items.map((item) => ({ item, status: 'accepted', edited: false, findings: [] })),
		shipped: true,
		contentHash,
		at
	});
	await library.putQuiz({
		id: `quiz-${articleId}` as QuizId,
		articleId,
		title: source.title,
		sourceTitle: source.title,
		publisher: source.publisher,
		shipped: true,
		sections: countSections(source.sections, items),
		questions: items,
		at
	});
}
