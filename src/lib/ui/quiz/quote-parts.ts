import { splitClauses } from './stem-parts.ts';

export interface QuoteParts {
	readonly before: string;
	/** The words that carry the answer; empty where none are known. */
	readonly marked: string;
	readonly after: string;
}

const CUT = '……';

/**
 * A quote around the words that prove the key. Where it is longer than `limit` characters, whole
 * clauses fall away at its ends and an ellipsis says so; the clauses of the marked words stay.
 */
export function quoteParts(quote: string, emphasis?: string, limit = Infinity): QuoteParts {
	const found = emphasis ? quote.indexOf(emphasis) : -1;
	const from = Math.max(found, 0);
	const to = found < 0 ? 0 : from + (emphasis ?? '').length;
	const [start, end] = quote.length <= limit ? [0, quote.length] : window(quote, from, to, limit);
	return {
		before: (start > 0 ? CUT : '') + quote.slice(start, from),
		marked: quote.slice(from, to),
		after: quote.slice(to, end) + (end < quote.length ? CUT : '')
	};
}

/** Start and end of the clauses that hold from…to, widened to both sides while they fit. */
function window(quote: string, from: number, to: number, limit: number): [number, number] {
	const edges = [0];
	for (const clause of splitClauses(quote)) edges.push(edges[edges.length - 1]! + clause.length);
	let left = 0;
	while (edges[left + 1]! <= from) left++;
	let right = left + 1;
	while (edges[right]! < to) right++;
	const fits = (a: number, b: number): boolean =>
		a >= 0 && b < edges.length && edges[b]! - edges[a]! <= limit;
	while (fits(left - 1, right) || fits(left, right + 1)) {
		if (fits(left, right + 1)) right++;
		if (fits(left - 1, right)) left--;
	}
	return [edges[left]!, edges[right]!];
}
