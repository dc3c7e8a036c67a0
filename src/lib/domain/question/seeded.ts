/** FNV-1a over UTF-16 units with a final mix (MurmurHash3): cheap, and the same on every machine. */
function hash(text: string): number {
	let h = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
}

/** A whole number below `bound`, fixed by the text alone. */
export const pick = (text: string, bound: number): number => hash(text) % bound;

/** The same elements in an order fixed by `seed` and each element's text. */
export function drawn<T>(items: readonly T[], seed: string, textOf: (item: T) => string): T[] {
	const keyed = items.map((item) => {
		const text = textOf(item);
		return { item, text, rank: hash(`${seed}|${text}`) };
	});
	return keyed
		.sort((a, b) => a.rank - b.rank || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
		.map(({ item }) => item);
}
