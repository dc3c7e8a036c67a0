import { checkRecord } from '#lib/domain/report/check-record.ts';
import { reportOf } from '#lib/domain/report/contest-report.ts';
import { datePartsOf } from '#lib/i18n/date-parts.ts';
import type { PageServerLoad } from './$types';
import { readContest } from './read-contest.server.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { summary, record } = await readContest(locals, params.roomId);
	const report = reportOf(record);
	return {
		summary,
		report,
		check: checkRecord(record),
		opened: datePartsOf(report.startedAt ?? report.openedAt),
		ended: report.endedAt && datePartsOf(report.endedAt)
	};
};
