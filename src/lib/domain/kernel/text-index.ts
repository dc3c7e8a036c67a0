/** Finds which of many texts hold a phrase without reading them all. */
export interface TextIndex {
	/** Indexes of the texts that hold the phrase, ascending. */
	holding(phrase: string): readonly number[];
}

/** Indexes texts by their pairs of neighbouring characters. */
export function indexTexts(texts: readonly string[]): TextIndex {
	const postings = new Map<string, number[]>();
	for (const [i, text] of texts.entries()) {
		for (let at = 0; at + 1 < text.length; at++) {
			const pair = text.slice(at, at + 2);
			const list = postings.get(pair);
			if (list === undefined) postings.set(pair, [i]);
			else if (list.at(-1) !== i) list.push(i);
		}
	}
	const known = new Map<string, readonly number[]>();
	const find = (phrase: string): readonly number[] => {
		if (phrase.length < 2) return texts.flatMap((text, i) => (text.includes(phrase) ? [i] : []));
		let rarest: readonly number[] | undefined;
		for (let at = 0; at + 1 < phrase.length; at++) {
			const list = postings.get(phrase.slice(at, at + 2)) ?? [];
			if (rarest === undefined || list.length < rarest.length) rarest = list;
		}
		return rarest!.filter((i) => texts[i]!.includes(phrase));
	};
	return {
		holding: (phrase) => {
			const found = known.get(phrase) ?? find(phrase);
			known.set(phrase, found);
			return found;
		}
	};
}
