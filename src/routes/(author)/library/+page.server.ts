import { fail, redirect } from '@sveltejs/kit';
import { ERROR_RULES } from '#lib/contract/error.ts';
import type { ErrorCode } from '#lib/contract/error.ts';
import { datePartsOf } from '#lib/i18n/date-parts.ts';
import type { Actions, PageServerLoad } from './$types';
import { readUpload } from './upload.ts';

export const load: PageServerLoad = async ({ locals }) => {
	const articles = await locals.app.listArticles();
	return {
		articles: articles.map((article) => ({ ...article, updated: datePartsOf(article.updatedAt) }))
	};
};

export const actions: Actions = {
	/** A file or pasted text becomes an article with its draft items. */
	import: async ({ locals, request }) => {
		const { user } = locals;
		if (user === null) return refused('auth/sign-in-first');
		const upload = await readUpload(await request.formData());
		if (!upload.ok) return refused(upload.error);
		const { kept, ...input } = upload.value;
		const imported = await locals.app.importArticle({ ...input, by: user.id });
		if (!imported.ok) return refused(imported.error, kept);
		redirect(303, `/library/${imported.value.articleId}?imported=${imported.value.items}`);
	}
};

/** `kept`: what was typed, so that a page without JavaScript can show it again. */
const refused = (problem: ErrorCode, kept: { title?: string; text?: string } = {}) =>
	fail(ERROR_RULES[problem].status, { problem, ...kept });
