/** How high a heading stands: 0 chapter, 1 一、 or unnumbered, 2 （一） or ——, 3 1. */
export type HeadingRank = 0 | 1 | 2 | 3;

const NUMBERED: readonly (readonly [RegExp, HeadingRank])[] = [
	[/^第[一二三四五六七八九十百\d]+[章编节]/, 0],
	[/^[一二三四五六七八九十]+\s*[、，.．]/, 1],
	[/^[（(][一二三四五六七八九十]+[)）]/, 2],
	[/^(?:——|—|--|▲|■|●|◆|★)/, 2],
	[/^\d{1,2}\s*[.、．]\s*(?!\d)/, 3]
];

const MAX_PLAIN = 30;
const MAX_NUMBERED = 42;

/** The rank of a heading line, given its shadow; undefined for a paragraph of text. */
export function headingRank(shadow: string): HeadingRank | undefined {
	const ends = /[。！？；：，、…]$/.test(shadow);
	for (const [pattern, rank] of NUMBERED) {
		const mark = pattern.exec(shadow);
		if (mark === null) continue;
		return isNumberedHeading(shadow, shadow.slice(mark[0].length), rank) ? rank : undefined;
	}
	if (/^第[一二三四五六七八九十百\d]+条/.test(shadow)) return undefined;
	return !ends && shadow.length <= MAX_PLAIN ? 1 : undefined;
}

function isNumberedHeading(line: string, rest: string, rank: HeadingRank): boolean {
	if (line.length > MAX_NUMBERED) return false;
	if (rank === 0) return !/。$/.test(line);
	if (/[；：，、]$|的。$/.test(line)) return false;
	if (!/[。！？]$/.test(line)) return true;
	// A full stop may close a heading; a second sentence, a figure or a duty makes it text.
	if (/[。！？]./.test(rest) || /\d/.test(rest)) return false;
	if (/^[（(]/.test(line) && rest.length > 22) return false;
	return line.startsWith('—') || !/应当|不得|必须|要|须|将|于/.test(rest);
}

/** Whether the line opens the body although no text came before it. */
export const isNumberedLine = (shadow: string): boolean =>
	NUMBERED.some(([pattern, rank]) => rank <= 2 && pattern.test(shadow)) ||
	/^第[一二三四五六七八九十百\d]+条/.test(shadow);
