import type { Item } from './item.ts';

/** The words that answer an item, each on its own; a stem that holds one gives the item away. */
export function keyTexts(item: Item): readonly string[] {
	switch (item.type) {
		case 'single':
			return [item.options[item.key] ?? ''];
		case 'multi':
			return item.key.map((index) => item.options[index] ?? '');
		case 'fill':
			return item.accepted.slice(0, 1);
		case 'tf':
			return [item.factValue];
		case 'order':
			return [];
		case 'match':
			return item.key.map((index) => item.options[index] ?? '');
	}
}
