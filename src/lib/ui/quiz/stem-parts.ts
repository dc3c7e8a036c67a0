export type StemPart =
	{ readonly kind: 'text'; readonly text: string } | { readonly kind: 'blank' };

/** One clause of a stem, with its closing punctuation. */
export type StemClause = readonly StemPart[];

/**
 * A clause ends after these marks and the closing quotes or brackets that follow them. Articles
 * write them in either width; inside a figure such as 1,200 or 9:30 they end nothing.
 */
const CLAUSE_END = /(?:[，。；：？！]+|[,;:?!](?!\d))[”’」』）》"')]*/gu;
const BLANK = /(_{2,})/;

/** A stem as clauses of text and blanks; joined they are the stem again. */
export function stemClauses(stem: string): StemClause[] {
	return splitClauses(stem).map(clauseParts);
}

/** A text cut after its punctuation; joined it is the text again. */
export function splitClauses(text: string): string[] {
	const clauses: string[] = [];
	let start = 0;
	for (const match of text.matchAll(CLAUSE_END)) {
		const end = match.index + match[0].length;
		clauses.push(text.slice(start, end));
		start = end;
	}
	if (start < text.length) clauses.push(text.slice(start));
	return clauses;
}

function clauseParts(clause: string): StemPart[] {
	return clause
		.split(BLANK)
		.filter((piece) => piece !== '')
		.map((piece) => (BLANK.test(piece) ? { kind: 'blank' } : { kind: 'text', text: piece }));
}
