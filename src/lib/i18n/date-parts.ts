import type { EpochMs } from '#lib/domain/kernel/brand.ts';

/** A moment as the clock on the office's wall shows it; months and days count from 1. */
export interface DateParts {
	readonly year: number;
	readonly month: number;
	readonly day: number;
	readonly hour: number;
	readonly minute: number;
}

/**
 * Splits a moment in the time zone of the running process. Called by loads on the server alone, so
 * that server and browser never render two different times.
 */
export function datePartsOf(at: EpochMs): DateParts {
	const date = new Date(at);
	return {
		year: date.getFullYear(),
		month: date.getMonth() + 1,
		day: date.getDate(),
		hour: date.getHours(),
		minute: date.getMinutes()
	};
}

/** YYYY-MM-DD, for file names. */
export const isoDayOf = ({ year, month, day }: DateParts): string =>
	[String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
