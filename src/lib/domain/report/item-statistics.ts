/** The middle value; the mean of the two middle ones where their number is even; null for none. */
export function median(values: readonly number[]): number | null {
	if (values.length === 0) return null;
	const sorted = values.slice().sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The arithmetic mean; null for no values. */
export const mean = (values: readonly number[]): number | null =>
	values.length === 0 ? null : sum(values) / values.length;

/**
 * Discrimination of an item: the correlation of its score with the score on the other items, so
 * that the item does not correlate with itself (Henrysson 1963, Psychometrika 28:211). For scores
 * of 0 and 1 it is the point-biserial r = (M1 − M0)/s · √(p(1−p)).
 * `scores[person][item]` from 0 to 1. Null where it is undefined: fewer than two items or persons,
 * or no spread.
 */
export function itemRestCorrelation(
	scores: readonly (readonly number[])[],
	item: number
): number | null {
	if (scores.length < 2 || (scores[0]?.length ?? 0) < 2) return null;
	const own = scores.map((person) => person[item]!);
	const rest = scores.map((person) => sum(person) - person[item]!);
	const spread = Math.sqrt(variance(own) * variance(rest));
	if (spread < 1e-12) return null;
	const [ownMean, restMean] = [mean(own)!, mean(rest)!];
	const together = own.map((score, i) => (score - ownMean) * (rest[i]! - restMean));
	return sum(together) / scores.length / spread;
}

/**
 * Reliability of a test of right-or-wrong items: KR-20 = k/(k−1) · (1 − Σp(1−p)/s²), s² being the
 * population variance of the totals (Kuder & Richardson 1937, Psychometrika 2:151).
 * `scores[person][item]` is 0 or 1. Null with fewer than two items or persons, or equal totals.
 */
export function kr20(scores: readonly (readonly number[])[]): number | null {
	const items = scores[0]?.length ?? 0;
	if (scores.length < 2 || items < 2) return null;
	const spread = variance(scores.map(sum));
	if (spread < 1e-12) return null;
	let unshared = 0;
	for (let item = 0; item < items; item++) {
		const p = mean(scores.map((person) => person[item]!))!;
		unshared += p * (1 - p);
	}
	return (items / (items - 1)) * (1 - unshared / spread);
}

const sum = (values: readonly number[]): number =>
	values.reduce((total, value) => total + value, 0);

function variance(values: readonly number[]): number {
	const middle = mean(values) ?? 0;
	return sum(values.map((value) => (value - middle) ** 2)) / values.length;
}
