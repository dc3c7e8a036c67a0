import { err, ok } from '#lib/domain/kernel/result.ts';
import { lintItem } from '#lib/domain/question/lint-item.ts';
import type { App, DraftItem } from '../app.ts';
import type { Clock } from '../ports/clock.ts';
import type { Library } from '../ports/library.ts';
import { ownDraft } from './own-draft.ts';

/** Stores an edited item and accepts it; what ties it to its fact stays as it was made. */
export const editItem =
	({ library, clock }: { library: Library; clock: Clock }): App['editItem'] =>
	async ({ articleId, item, by }) => {
		const found = await ownDraft(library, articleId, item.id);
		if (!found.ok) return err({ code: found.error, findings: [] });
		const article = await library.article(articleId);
		if (article === null) return err({ code: 'article/not-found', findings: [] });
		const { factId, section, type } = found.value.item;
		if (item.type !== type) return err({ code: 'item/invalid', findings: [] });
		const edited = { ...item, factId, section };
		const findings = lintItem(edited, article);
		if (findings.some(({ severity }) => severity === 'hard')) {
			return err({ code: 'item/invalid', findings });
		}
		const draft: DraftItem = { item: edited, status: 'accepted', edited: true, findings };
		await library.putItem(articleId, draft, by, clock.now());
		return ok(draft);
	};
