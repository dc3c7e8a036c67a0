import { error, fail } from '@sveltejs/kit';
import { ERROR_RULES } from '#lib/contract/error.ts';
import type { ErrorCode } from '#lib/contract/error.ts';
import type { ArticleId, ItemId } from '#lib/domain/kernel/brand.ts';
import type { DraftItem, ItemStatus } from '#lib/server/app.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { editedItem } from './edited-item.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { summary, article, items } = await detailOf(locals, params);
	const quiz =
		article === null && summary.quizId !== null ? await locals.app.readQuiz(summary.quizId) : null;
	return {
		summary,
		article: article && { paragraphs: article.paragraphs, sections: article.sections },
		items: numbered(items),
		sections: quiz?.ok ? quiz.value.sections : []
	};
};

export const actions: Actions = {
	/** Accepts, rejects or takes back one item. */
	status: async ({ locals, params, request }) => {
		const form = await request.formData();
		const status = statusOf(form.get('status'));
		const itemId = String(form.get('item') ?? '') as ItemId;
		if (locals.user === null) return refused('auth/sign-in-first');
		if (status === null) return refused('wire/invalid', itemId);
		const reviewed = await locals.app.reviewItem({
			articleId: params.articleId as ArticleId,
			itemId,
			status,
			by: locals.user.id
		});
		return reviewed.ok ? { did: status, itemId } : refused(reviewed.error, itemId);
	},

	/** Stores an edited item, which accepts it; findings come back where it cannot stand. */
	edit: async (event) => {
		const { locals, params, request } = event;
		if (locals.user === null) return refused('auth/sign-in-first');
		const form = await request.formData();
		const itemId = String(form.get('item') ?? '') as ItemId;
		const { items } = await detailOf(locals, params);
		const draft = items.find(({ item }) => item.id === itemId);
		if (draft === undefined) return refused('item/not-found', itemId);
		const item = editedItem(draft.item, form);
		if (item === null) return refused('item/invalid', itemId);
		const edited = await locals.app.editItem({
			articleId: params.articleId as ArticleId,
			item,
			by: locals.user.id
		});
		if (edited.ok) return { did: 'edited' as const, itemId };
		const { code, findings } = edited.error;
		return fail(ERROR_RULES[code].status, {
			problem: code,
			itemId,
			on: 'item' as const,
			findings,
			rejectedEdit: item
		});
	},

	/** Accepts every waiting item that has no finding. */
	acceptClean: async ({ locals, params }) => {
		if (locals.user === null) return refused('auth/sign-in-first');
		const { items } = await detailOf(locals, params);
		const clean = items.filter(
			({ status, findings }) => status === 'draft' && findings.length === 0
		);
		for (const { item } of clean) {
			const accepted = await locals.app.reviewItem({
				articleId: params.articleId as ArticleId,
				itemId: item.id,
				status: 'accepted',
				by: locals.user.id
			});
			if (!accepted.ok) return refused(accepted.error, item.id);
			// Each one is a flush to the disk: live rooms get their turn in between.
			await new Promise((turn) => setImmediate(turn));
		}
		return { did: 'bulk' as const, count: clean.length };
	},

	publish: async ({ locals, params, request }) => {
		if (locals.user === null) return refused('auth/sign-in-first');
		const title = String((await request.formData()).get('title') ?? '').trim();
		const published = await locals.app.publishQuiz({
			articleId: params.articleId as ArticleId,
			title,
			by: locals.user.id
		});
		if (published.ok) return { did: 'published' as const, published: published.value };
		const problem = published.error;
		return fail(ERROR_RULES[problem].status, {
			problem,
			itemId: undefined,
			on: 'publish' as const
		});
	}
};

async function detailOf(locals: App.Locals, params: RequestEvent['params']) {
	const read = await locals.app.readArticle(params.articleId as ArticleId);
	if (!read.ok) error(ERROR_RULES[read.error].status, { message: '', code: read.error });
	return read.value;
}

const numbered = (items: readonly DraftItem[]) =>
	items.map((draft, index) => ({ number: index + 1, ...draft }));

const statusOf = (value: FormDataEntryValue | null): ItemStatus | null =>
	value === 'accepted' || value === 'rejected' || value === 'draft' ? value : null;

const refused = (problem: ErrorCode, itemId?: ItemId) =>
	fail(ERROR_RULES[problem].status, { problem, itemId, on: 'item' as 'item' | 'publish' });
