import { datePartsOf } from '#lib/i18n/date-parts.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const contests = await locals.app.listContests();
	return {
		contests: contests
			.slice()
			.sort((a, b) => b.openedAt - a.openedAt)
			.map((contest) => ({ ...contest, opened: datePartsOf(contest.openedAt) }))
	};
};
