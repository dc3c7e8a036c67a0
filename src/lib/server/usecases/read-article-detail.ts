import { err, ok } from '#lib/domain/kernel/result.ts';
import type { App } from '../app.ts';
import type { Library } from '../ports/library.ts';

/** An article with its sentences and drafts, for the workbench. */
export const readArticleDetail =
	({ library }: { library: Library }): App['readArticle'] =>
	async (id) => {
		const summary = await library.articleSummary(id);
		if (summary === null) return err('article/not-found');
		return ok({ summary, article: await library.article(id), items: await library.items(id) });
	};
