import { err, ok } from '#lib/domain/kernel/result.ts';
import { practiceView } from '#lib/domain/practice/practice.ts';
import type { App } from '../app.ts';
import type { Practices } from '../ports/practices.ts';

export const readPractice =
	({ practices }: { practices: Practices }): App['readPractice'] =>
	async ({ deviceId, practiceId }) => {
		const practice = await practices.byId(deviceId, practiceId);
		return practice === null
			? err('practice/not-found')
			: ok(practiceView(practice.run, practice.meta));
	};
