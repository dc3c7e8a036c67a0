import { err, ok } from '#lib/domain/kernel/result.ts';
import { answerRun, feedbackOn } from '#lib/domain/practice/practice.ts';
import type { App } from '../app.ts';
import type { Clock } from '../ports/clock.ts';
import type { Practices } from '../ports/practices.ts';

/** Answers the current question; the same answer sent again gets the same feedback. */
export const answerPractice =
	({ practices, clock }: { practices: Practices; clock: Clock }): App['answerPractice'] =>
	async ({ deviceId, practiceId, itemId, response }) => {
		const answered = await practices.change(deviceId, practiceId, (run) =>
			answerRun(run, itemId, response, clock.now())
		);
		if (answered === null) return err('practice/not-found');
		if (!answered.ok) return answered;
		const feedback = feedbackOn(answered.value, itemId);
		return feedback === null ? err('item/not-found') : ok(feedback);
	};
