import type { Item } from '../question/item.ts';

/** The key in one short line: option letters (B, ACD, 1C2A for a match), true/false, or the text. */
export function keyLetters(item: Item): string {
	switch (item.type) {
		case 'single':
			return letter(item.key);
		case 'tf':
			return String(item.key);
		case 'multi':
		case 'order':
			return item.key.map(letter).join('');
		case 'match':
			return item.key.map((option, premise) => `${premise + 1}${letter(option)}`).join(' ');
		case 'fill':
			return item.accepted[0] ?? '';
	}
}

const letter = (index: number): string => String.fromCharCode(65 + index);
