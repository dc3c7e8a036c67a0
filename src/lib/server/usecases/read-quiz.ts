import { err, ok } from '#lib/domain/kernel/result.ts';
import type { App } from '../app.ts';
import type { Library } from '../ports/library.ts';

export const readQuiz =
	({ library }: { library: Library }): App['readQuiz'] =>
	async (id) => {
		const quiz = await library.quiz(id);
		return quiz === null ? err('quiz/not-found') : ok(quiz);
	};
