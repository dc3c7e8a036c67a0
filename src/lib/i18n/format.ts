/** Figures that read the same in every language; words around them come from the dictionary. */

/** A room code in two groups: 582417 → 582 417. */
export const formatCode = (code: string): string => code.replace(/^(\d{3})(\d{3})$/, '$1 $2');

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** A length of time as mm:ss, with hours in front from one hour on; never below zero. */
export function formatClock(ms: number): string {
	const seconds = Math.max(0, Math.floor(ms / 1000));
	const minutes = Math.floor(seconds / 60);
	const hours = Math.floor(minutes / 60);
	const tail = `${twoDigits(minutes % 60)}:${twoDigits(seconds % 60)}`;
	return hours > 0 ? `${hours}:${tail}` : tail;
}

/** The time of day at the reader's place as hh:mm:ss. */
export function formatTimeOfDay(at: number): string {
	const date = new Date(at);
	return [date.getHours(), date.getMinutes(), date.getSeconds()].map(twoDigits).join(':');
}

/** Points with at most one decimal and a real minus sign. */
export function formatPoints(points: number): string {
	const rounded = Math.round(points * 10) / 10;
	return rounded < 0 ? `\u2212${-rounded}` : String(Math.abs(rounded));
}

/** A change of points, always with its sign; nothing gained or lost is a plain 0. */
export function signedPoints(points: number): string {
	const text = formatPoints(points);
	return text === '0' || text.startsWith('\u2212') ? text : `+${text}`;
}
