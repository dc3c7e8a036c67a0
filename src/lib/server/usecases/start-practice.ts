import { err, ok } from '#lib/domain/kernel/result.ts';
import { choosePracticeItems, startRun } from '#lib/domain/practice/practice.ts';
import { selectItems } from '#lib/domain/question/select-items.ts';
import type { App } from '../app.ts';
import type { Clock } from '../ports/clock.ts';
import type { Library } from '../ports/library.ts';
import type { Practices } from '../ports/practices.ts';
import type { Secrets } from '../ports/secrets.ts';

interface Ports {
	readonly clock: Clock;
	readonly library: Library;
	readonly practices: Practices;
	readonly secrets: Secrets;
}

/** Draws a run of questions for a device: some of a quiz, a section, or those named. */
export const startPractice =
	({ clock, library, practices, secrets }: Ports): App['startPractice'] =>
	async ({ deviceId, quizId, section, count, only }) => {
		const quiz = await library.quiz(quizId);
		if (quiz === null) return err('quiz/not-found');
		const seed = secrets.token();
		// A short run asks each fact once; the whole bank and a second try hold what they hold.
		const items =
			count !== undefined && only === undefined
				? selectItems(quiz.questions, { count, seed, section })
				: choosePracticeItems(quiz.questions, { section, count, only }, seed);
		if (items.length === 0) return err('quiz/empty');
		const practiceId = secrets.id();
		const startedAt = clock.now();
		const chosen = quiz.sections.find(({ index }) => index === section);
		await practices.add({
			deviceId,
			quizId,
			startedAt,
			meta: {
				id: practiceId,
				quizId,
				quizTitle: quiz.title,
				sourceTitle: quiz.sourceTitle,
				section: chosen ? { index: chosen.index, title: chosen.title } : null,
				startedAt
			},
			run: startRun(items, seed)
		});
		return ok({ practiceId });
	};
