const DIGITS: Readonly<Record<string, number>> = {
	〇: 0,
	零: 0,
	一: 1,
	二: 2,
	两: 2,
	三: 3,
	四: 4,
	五: 5,
	六: 6,
	七: 7,
	八: 8,
	九: 9
};
const SMALL_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE_UNITS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** The characters of a number written in Chinese, for use inside a pattern's brackets. */
export const CHINESE_NUMERALS = '〇零一二两三四五六七八九十百千万亿';

/** The value of 十六, 二百二十二, 二〇二三, 两 …; undefined where the text is not a number. */
export function parseChineseNumber(text: string): number | undefined {
	if (text === '') return undefined;
	const characters = [...text];
	if (characters.every((character) => character in DIGITS)) {
		return Number(characters.map((character) => DIGITS[character]).join(''));
	}
	let total = 0;
	let section = 0;
	let digit: number | undefined;
	for (const character of characters) {
		if (character in DIGITS) {
			digit = DIGITS[character]!;
		} else if (character in SMALL_UNITS) {
			section += (digit ?? 1) * SMALL_UNITS[character]!;
			digit = undefined;
		} else if (character in LARGE_UNITS) {
			total = (total + section + (digit ?? 0)) * LARGE_UNITS[character]!;
			section = 0;
			digit = undefined;
		} else {
			return undefined;
		}
	}
	return total + section + (digit ?? 0);
}

/** The value of a number in either script, such as 1,200、3.5、1.2万、十六. */
export function parseNumber(text: string): number | undefined {
	const match = /^(\d[\d,，]*(?:\.\d+)?)([十百千万亿]*)$/.exec(text);
	if (match === null) return parseChineseNumber(text);
	let value = Number(match[1]!.replace(/[,，]/g, ''));
	for (const unit of match[2]!) value *= SMALL_UNITS[unit] ?? LARGE_UNITS[unit] ?? 1;
	return Number(value.toPrecision(12));
}

const CHINESE_DIGITS = [...'零一二三四五六七八九'];

/** A whole number from 0 to 9999 in Chinese: 16 → 十六, 222 → 二百二十二. */
export function toChineseNumber(value: number): string {
	if (value === 0) return '零';
	let text = '';
	let gap = false;
	for (const [unit, name] of [
		[1000, '千'],
		[100, '百'],
		[10, '十'],
		[1, '']
	] as const) {
		const digit = Math.floor(value / unit) % 10;
		if (digit === 0) {
			gap = text !== '';
			continue;
		}
		if (gap) text += '零';
		gap = false;
		text += unit === 10 && digit === 1 && text === '' ? name : CHINESE_DIGITS[digit]! + name;
	}
	return text;
}
