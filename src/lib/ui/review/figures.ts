/** How the figures of a report are written; what a null stands for is said in words elsewhere. */

export const NONE = '\u2014';

/** A share from 0 to 1 as whole per cent. */
export const percentOf = (share: number): number => Math.round(share * 100);

/** A coefficient in two decimals without the leading zero, as test statistics are printed: .32. */
export function coefficient(value: number | null): string {
	if (value === null) return NONE;
	const text = Math.abs(value).toFixed(2).replace(/^0/, '');
	return value < 0 && text !== '.00' ? `\u2212${text}` : text;
}

/** Step 1–5 of the heat of a share: below 50, to 61, to 71, to 84, from 85 per cent. */
export function heatOf(share: number): 1 | 2 | 3 | 4 | 5 {
	const percent = percentOf(share);
	if (percent < 50) return 1;
	if (percent < 62) return 2;
	if (percent < 72) return 3;
	return percent < 85 ? 4 : 5;
}

/** Seconds with one decimal. */
export const secondsOf = (ms: number): string => (ms / 1000).toFixed(1);
