import { fail, redirect } from '@sveltejs/kit';
import { ERROR_RULES, type ErrorCode } from '#lib/contract/error.ts';
import type { QuizId } from '#lib/domain/kernel/brand.ts';
import type { Actions, PageServerLoad } from './$types';
import { readContestForm, type ReadForm } from './contest-form.ts';

export const load: PageServerLoad = async ({ locals, url }) => ({
	quizzes: (await locals.app.listQuizzes()).map(({ id, title, items }) => ({ id, title, items })),
	asked: url.searchParams.get('quiz')
});

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const form = readContestForm(await request.formData());
		const by = locals.user;
		if (by === null) return refused('auth/sign-in-first', form);
		if (form.faults.length > 0) return refused('plan/invalid', form);
		if (form.rosterFaults.length > 0) return refused('plan/roster-invalid', form);
		const quizId = form.values.quiz as QuizId;
		const opened = await locals.app.openRoom({ ...form.settings, quizId, by });
		if (!opened.ok) return refused(opened.error, form);
		redirect(303, `/contests/${opened.value.roomId}/host`);
	}
};

const refused = (problem: ErrorCode, { values, faults, rosterFaults }: ReadForm) =>
	fail(ERROR_RULES[problem].status, { problem, values, faults, rosterFaults });
