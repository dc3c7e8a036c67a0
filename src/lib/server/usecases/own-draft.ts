import type { ArticleId, ItemId } from '#lib/domain/kernel/brand.ts';
import { err, ok } from '#lib/domain/kernel/result.ts';
import type { DraftItem, Refusable } from '../app.ts';
import type { Library } from '../ports/library.ts';

/** A draft that may be judged and edited: one of an imported article, not of a shipped bank. */
export async function ownDraft(
	library: Library,
	articleId: ArticleId,
	itemId: ItemId
): Promise<Refusable<DraftItem>> {
	const summary = await library.articleSummary(articleId);
	if (summary === null) return err('article/not-found');
	const draft = summary.shipped ? null : await library.item(articleId, itemId);
	return draft === null ? err('item/not-found') : ok(draft);
}
