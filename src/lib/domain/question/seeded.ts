import { sha256 } from '../kernel/sha256.ts';

/** A whole number below `bound`, fixed by the text alone. */
export const pick = (text: string, bound: number): number =>
	parseInt(sha256(text).slice(0, 8), 16) % bound;

/** The same elements in an order fixed by `seed` and each element's text. */
export function drawn<T>(items: readonly T[], seed: string, textOf: (item: T) => string): T[] {
	const keyed = items.map((item) => [sha256(`${seed}|${textOf(item)}`), item] as const);
	return keyed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, item]) => item);
}
