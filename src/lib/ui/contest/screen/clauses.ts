const CLAUSE = /[^，。；：？！]*[，。；：？！]+[”’》）」』]*|[^，。；：？！]+$/g;

/** Cuts a text after its punctuation, so that lines can break there first. Joined, it is the text. */
export const clausesOf = (text: string): readonly string[] => text.match(CLAUSE) ?? [text];

export interface MarkedQuote {
	readonly before: string;
	/** The words that prove the key; empty where none are marked. */
	readonly marked: string;
	readonly after: string;
}

const CUT = '……';

/**
 * A quote around the words that prove the key. A quote longer than `limit` characters loses whole
 * clauses at its ends, and says so with an ellipsis; the marked clause itself always stays whole.
 */
export function markedQuote(
	quote: string,
	emphasis: string | undefined,
	limit: number
): MarkedQuote {
	const at = emphasis === undefined || emphasis === '' ? -1 : quote.indexOf(emphasis);
	const [from, to] = at < 0 ? [0, 0] : [at, at + (emphasis?.length ?? 0)];
	const [start, end] = quote.length <= limit ? [0, quote.length] : clip(quote, from, to, limit);
	return {
		before: (start > 0 ? CUT : '') + quote.slice(start, from),
		marked: quote.slice(from, to),
		after: quote.slice(to, end) + (end < quote.length ? CUT : '')
	};
}

function clip(quote: string, from: number, to: number, limit: number): readonly [number, number] {
	const edges = [0];
	for (const clause of clausesOf(quote)) edges.push(edges[edges.length - 1]! + clause.length);
	let left = edges.filter((edge) => edge <= from).length - 1;
	let right = edges.findIndex((edge) => edge >= to && edge > edges[left]!);
	for (;;) {
		const wider = [
			[left, right + 1],
			[left - 1, right]
		].find(([l, r]) => l! >= 0 && r! < edges.length && edges[r!]! - edges[l!]! <= limit);
		if (wider === undefined) return [edges[left]!, edges[right]!];
		[left, right] = [wider[0]!, wider[1]!];
	}
}
