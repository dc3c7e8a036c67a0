/** Longest name in characters: Chinese names of minorities and transliterated ones included. */
const LONGEST_NAME = 12;

const MIDDLE_DOTS = /[•・‧∙⋅]/gu;
const PADDED_HAN = /(\p{Script=Han}) +(?=\p{Script=Han})/gu;
const VARIATION_SELECTORS = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/**
 * A person's name as it is stored and compared: NFKC, trimmed, one kind of middle dot, no padding
 * between Chinese characters (王　伟 = 王伟). Null where it is not a name: empty, longer than 12
 * characters, or with control, bidirectional or zero-width characters.
 */
export function personName(text: string): string | null {
	const name = text
		.normalize('NFKC')
		.trim()
		.replace(/\p{Zs}+/gu, ' ')
		.replace(PADDED_HAN, '$1')
		.replace(MIDDLE_DOTS, '·');
	const length = [...name.replace(VARIATION_SELECTORS, '')].length;
	if (length < 1 || length > LONGEST_NAME) return null;
	if (UNSEEN.test(name.replace(VARIATION_SELECTORS, ''))) return null;
	return /[\p{L}\p{N}\p{Co}]/u.test(name) ? name : null;
}
