import { fail, redirect } from '@sveltejs/kit';
import { ERROR_RULES } from '#lib/contract/error.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { responseOf } from './response-form.ts';

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	const read = await locals.app.readPractice({
		deviceId: locals.deviceId,
		practiceId: params.id
	});
	if (!read.ok) refuse(read.error);
	const practice = read.value;
	const at = Number(url.searchParams.get('at'));
	return { practice, feedback: practice.done.find(({ number }) => number === at) ?? null };
};

export const actions: Actions = {
	/** Answers the current question, then shows its feedback at an address of its own: a reload stays. */
	answer: async (event) => {
		const practice = await practiceOf(event);
		const form = await event.request.formData();
		const itemId = String(form.get('item') ?? '');
		const answered = practice.done.find((done) => done.itemId === itemId);
		if (answered) redirect(303, `${event.url.pathname}?at=${answered.number}`);
		const { current } = practice;
		if (current === null || current.itemId !== itemId) redirect(303, event.url.pathname);

		const response = responseOf(current.item.type, form);
		if (response === null) return fail(422, { problem: 'missing' as const });
		const graded = await event.locals.app.answerPractice({
			deviceId: event.locals.deviceId,
			practiceId: event.params.id,
			itemId: current.itemId,
			response
		});
		if (!graded.ok) return fail(ERROR_RULES[graded.error].status, { problem: graded.error });
		redirect(303, `${event.url.pathname}?at=${graded.value.number}`);
	},

	/** Starts a new practice of the questions that were answered wrongly. */
	again: async (event) => {
		const practice = await practiceOf(event);
		const started = await event.locals.app.startPractice({
			deviceId: event.locals.deviceId,
			quizId: practice.quizId,
			only: practice.done.filter(({ right }) => !right).map(({ itemId }) => itemId)
		});
		if (!started.ok) return fail(ERROR_RULES[started.error].status, { problem: started.error });
		redirect(303, `/practice/${started.value.practiceId}`);
	}
};

async function practiceOf({ locals, params }: RequestEvent) {
	const read = await locals.app.readPractice({
		deviceId: locals.deviceId,
		practiceId: params.id
	});
	if (!read.ok) refuse(read.error);
	return read.value;
}
