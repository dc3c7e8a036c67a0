import { err, ok } from '#lib/domain/kernel/result.ts';
import type { App } from '../app.ts';
import type { Clock } from '../ports/clock.ts';
import type { Library } from '../ports/library.ts';
import { ownDraft } from './own-draft.ts';

/** Accepts, rejects or reopens a draft; one with a hard finding cannot be accepted. */
export const reviewItem =
	({ library, clock }: { library: Library; clock: Clock }): App['reviewItem'] =>
	async ({ articleId, itemId, status, by }) => {
		const found = await ownDraft(library, articleId, itemId);
		if (!found.ok) return found;
		const faulty = found.value.findings.some(({ severity }) => severity === 'hard');
		if (status === 'accepted' && faulty) return err('item/invalid');
		const draft = { ...found.value, status };
		await library.putItem(articleId, draft, by, clock.now());
		return ok(draft);
	};
