const HAN = /[\u3400-\u9fff\uf900-\ufaff]/;

const SAME: Readonly<Record<string, string>> = {
	';': '；',
	'(': '（',
	')': '）',
	'!': '！',
	'?': '？',
	'﹑': '、',
	'､': '、',
	'｡': '。',
	'．': '.',
	'％': '%',
	'＋': '+',
	'•': '·',
	'・': '·',
	'‧': '·',
	'〈': '《',
	'〉': '》',
	'＜': '《',
	'＞': '》',
	'～': '～',
	'~': '～',
	'〜': '～'
};

const OPENING = new Set(['“', '「', '『', '〝']);
const CLOSING = new Set(['”', '」', '』', '〞']);
const EITHER = new Set(['"', '＂', '″']);

/**
 * A copy of one line, equal in UTF-16 length so that offsets carry over, in which every habit of
 * punctuation looks alike: full-width marks, curly double quotes, half-width digits and letters.
 */
export function shadowOf(line: string): string {
	const characters = line.split('');
	let open = false;
	return characters
		.map((character, i) => {
			if (OPENING.has(character) || CLOSING.has(character) || EITHER.has(character)) {
				// Two closing marks around a phrase are a common slip: trust the alternation then.
				const opens = EITHER.has(character) || CLOSING.has(character) ? !open : true;
				const opening = OPENING.has(character) || (opens && hasCloser(characters, i));
				open = opening;
				return opening ? '“' : '”';
			}
			return plain(character, characters[i - 1] ?? '', characters[i + 1] ?? '');
		})
		.join('');
}

const isQuote = (character: string): boolean =>
	OPENING.has(character) || CLOSING.has(character) || EITHER.has(character);

const hasCloser = (characters: readonly string[], from: number): boolean => {
	for (let i = from + 1; i < characters.length; i++) if (isQuote(characters[i]!)) return true;
	return false;
};

function plain(character: string, before: string, after: string): string {
	const same = SAME[character];
	if (same !== undefined) return same;
	const code = character.charCodeAt(0);
	if (character === ',' || character === '，') return digits(before, after) ? ',' : '，';
	if (character === ':' || character === '：') return digits(before, after) ? ':' : '：';
	if (character === '.') return endsSentence(before, after) ? '。' : '.';
	if ((code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff5a)) {
		return String.fromCharCode(code - 0xfee0);
	}
	if (/[\s\u00a0\u3000\ufeff\u200b]/.test(character)) return ' ';
	return character;
}

const digits = (before: string, after: string): boolean =>
	/[0-9０-９]/.test(before) && /[0-9０-９]/.test(after);

const endsSentence = (before: string, after: string): boolean =>
	(HAN.test(before) || /[”"’）)》]/.test(before)) && !/[0-9A-Za-z]/.test(after);

/** How deep in quotation marks, book-title marks and brackets each character of a shadow lies. */
export function depthsOf(shadow: string): number[] {
	let depth = 0;
	const depths: number[] = [];
	for (const character of shadow.split('')) {
		if (character === '“' || character === '《' || character === '（') depth++;
		depths.push(depth);
		if (depth > 0 && (character === '”' || character === '》' || character === '）')) depth--;
	}
	// A mark that never closes would swallow the rest of the line.
	return depth === 0 ? depths : depths.map(() => 0);
}
