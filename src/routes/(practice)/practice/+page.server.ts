import { fail, redirect } from '@sveltejs/kit';
import { ERROR_RULES } from '#lib/contract/error.ts';
import type { QuizId } from '#lib/domain/kernel/brand.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const [quizzes, runs] = await Promise.all([
		locals.app.listQuizzes(),
		locals.app.listPractices(locals.deviceId)
	]);
	const asked = url.searchParams.get('quiz');
	const chosen = quizzes.find(({ id }) => id === asked) ?? quizzes[0] ?? null;
	return {
		quizzes,
		chosenId: chosen?.id ?? null,
		unfinished: runs.filter((run) => run.answered < run.of)
	};
};

export const actions: Actions = {
	start: async ({ locals, request }) => {
		const form = await request.formData();
		const started = await locals.app.startPractice({
			deviceId: locals.deviceId,
			quizId: String(form.get('quiz') ?? '') as QuizId,
			...wholeNumber('section', form.get('section')),
			...wholeNumber('count', form.get('count'))
		});
		if (!started.ok) return fail(ERROR_RULES[started.error].status, { problem: started.error });
		redirect(303, `/practice/${started.value.practiceId}`);
	}
};

/** `{ [name]: n }`, or nothing where the field says "all". */
const wholeNumber = <Name extends string>(
	name: Name,
	value: FormDataEntryValue | null
): Partial<Record<Name, number>> =>
	typeof value === 'string' && /^\d{1,4}$/.test(value)
		? ({ [name]: Number(value) } as Record<Name, number>)
		: {};
