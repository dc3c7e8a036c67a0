import type { Item, Response } from '../question/item.ts';

/** Number of answers per option (tf: [true, false]); empty for fill, order and match. */
export function distributionOf(item: Item, responses: readonly Response[]): readonly number[] {
	switch (item.type) {
		case 'single':
			return item.options.map((_, at) => responses.filter((given) => given === at).length);
		case 'multi':
			return item.options.map(
				(_, at) => responses.filter((given) => Array.isArray(given) && given.includes(at)).length
			);
		case 'tf':
			return [true, false].map((side) => responses.filter((given) => given === side).length);
		case 'fill':
		case 'order':
		case 'match':
			return [];
	}
}
