import { CHINESE_NUMERALS, parseNumber } from './chinese-number.ts';

const QUOTES = /["'“”‘’「」『』〝〞＂＇]/g;
const SPACE = /[\s\u00a0\u3000\u200b-\u200f\ufeff]+/g;

/** Text of which nothing is to be taken: most names and values are such. */
const PLAIN = /^[\u4e00-\u9fff0-9a-z]*$/;

/** Text with width, case, spaces, quotation marks and closing punctuation out of the way. */
export function normaliseText(text: string): string {
	if (PLAIN.test(text)) return text;
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(QUOTES, '')
		.replace(SPACE, '')
		.replace(/[,，。.;；:：!！?？、]+$/, '');
}

const NUMBER = new RegExp(
	`(?:\\d[\\d,]*(?:\\.\\d+)?|[${CHINESE_NUMERALS}])[${CHINESE_NUMERALS}]*`,
	'g'
);

/**
 * Text for judging a filled blank: as `normaliseText`, with numbers of either script as digits and
 * words of the same hedge as one (多 = 余, 将近 = 近, 左右 …).
 */
export function normaliseAnswer(text: string): string {
	return normaliseText(text)
		.replace(NUMBER, (number) => String(parseNumber(number) ?? number))
		.replace(/(\d)\s*多(?=\D|$)/g, '$1余')
		.replace(/(?:将近|接近|近)(?=\d)/g, '近')
		.replace(/(?:大约|约)(?=\d)/g, '约')
		.replace(/[《》〈〉（）()·•.—–-]/g, (mark) => (mark === '.' ? mark : ''));
}

/** Length in characters as a reader counts them. */
export const lengthOf = (text: string): number =>
	/[\ud800-\udfff]/.test(text) ? [...text].length : text.length;
