import { recordHead } from '#lib/domain/report/record-head.ts';
import { datePartsOf, isoDayOf } from '#lib/i18n/date-parts.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import { attachment } from '#lib/server/adapters/formats/attachment.ts';
import type { RequestHandler } from './$types';
import { readContest } from '../read-contest.server.ts';

/** The record itself, with its head: whoever has it can derive the result again. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { summary, record } = await readContest(locals, params.roomId);
	if (summary.endedAt === null) refuse('review/still-running');
	const words = await loadMessages(locals.locale);
	const day = isoDayOf(datePartsOf(summary.openedAt));
	const body = { format: 'saixue-record', version: 1, head: recordHead(record), events: record };
	return new Response(JSON.stringify(body, null, '\t'), {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': attachment(
				words.review.sheets.recordFileName(summary.title, day),
				'record',
				'json'
			),
			'cache-control': 'no-store'
		}
	});
};
