import { checkRecord } from '#lib/domain/report/check-record.ts';
import { reportOf } from '#lib/domain/report/contest-report.ts';
import { datePartsOf, isoDayOf } from '#lib/i18n/date-parts.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { attachment } from '#lib/server/adapters/formats/attachment.ts';
import { contestWorkbook } from '#lib/server/adapters/formats/contest-workbook.ts';
import type { EpochMs } from '#lib/domain/kernel/brand.ts';
import type { RequestHandler } from './$types';
import { readContest } from '../read-contest.server.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The score sheet as a workbook, in the reader's language. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { record } = await readContest(locals, params.roomId);
	const words = await loadMessages(locals.locale);
	const report = reportOf(record);
	const { day, clock, moment } = words.review;
	const at = (time: EpochMs): string => {
		const { year, month, day: date, hour, minute } = datePartsOf(time);
		return moment(day(year, month, date), clock(hour, minute));
	};
	const bytes = await contestWorkbook({
		report,
		check: checkRecord(record),
		words,
		times: { opened: at(report.openedAt), ended: report.endedAt && at(report.endedAt) }
	});
	const name = words.review.sheets.fileName(report.title, isoDayOf(datePartsOf(report.openedAt)));
	return new Response(bytes, {
		headers: {
			'content-type': XLSX,
			'content-disposition': attachment(name, 'score-sheet', 'xlsx'),
			'cache-control': 'no-store'
		}
	});
};
