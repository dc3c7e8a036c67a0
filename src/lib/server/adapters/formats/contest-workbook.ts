import writeExcelFile from 'write-excel-file/node';
import type { RecordCheck } from '#lib/domain/report/check-record.ts';
import type { ContestReport } from '#lib/domain/report/report.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { personSheet, proofSheet, questionSheet, tableSheet, teamSheet } from './contest-sheets.ts';

export interface ContestWorkbook {
	readonly report: ContestReport;
	readonly check: RecordCheck;
	readonly words: Messages;
	/** Moments as the reader's language writes them; `ended` is null while the contest runs. */
	readonly times: { readonly opened: string; readonly ended: string | null };
}

/** The score sheet of a contest as the bytes of an .xlsx file. */
export async function contestWorkbook(contest: ContestWorkbook): Promise<Uint8Array<ArrayBuffer>> {
	const { report, words } = contest;
	const sheets = [
		tableSheet(report, words.review.sheets),
		teamSheet(report, words.review.sheets),
		personSheet(report, words.review.sheets),
		questionSheet(report, words),
		proofSheet(contest)
	];
	const buffer = await writeExcelFile(sheets).toBuffer();
	return new Uint8Array(buffer);
}
