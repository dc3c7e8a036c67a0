import { CHINESE_NUMERALS, parseNumber } from '../kernel/chinese-number.ts';
import type { Rng } from '../kernel/rng.ts';
import type { Item } from '../question/item.ts';

/**
 * The item with its options in an order of this room's own and its key to match, so that no letter
 * can be passed on between rooms. Numbers and dates that stand in ascending order stay so. The
 * options of an ordering never stand in the order of the key.
 */
export function shuffleOptions(item: Item, rng: Rng): Item {
	switch (item.type) {
		case 'tf':
		case 'fill':
			return item;
		case 'single': {
			if (isAscending(item.options)) return item;
			const { options, moved } = draw(item.options, rng);
			return { ...item, options, key: moved(item.key) };
		}
		case 'multi': {
			if (isAscending(item.options)) return item;
			const { options, moved } = draw(item.options, rng);
			return { ...item, options, key: item.key.map(moved).sort((a, b) => a - b) };
		}
		case 'match': {
			const { options, moved } = draw(item.options, rng);
			return { ...item, options, key: item.key.map(moved) };
		}
		case 'order': {
			let drawn = draw(item.options, rng);
			while (item.key.length > 1 && isSorted(item.key.map(drawn.moved))) {
				drawn = draw(item.options, rng);
			}
			return { ...item, options: drawn.options, key: item.key.map(drawn.moved) };
		}
	}
}

function draw(options: readonly string[], rng: Rng) {
	const from = rng.shuffle(options.map((_, index) => index));
	return {
		options: from.map((index) => options[index]!),
		/** Where an option of the old list stands in the new one. */
		moved: (index: number): number => from.indexOf(index)
	};
}

const isSorted = (indexes: readonly number[]): boolean =>
	indexes.every((index, i) => i === 0 || indexes[i - 1]! < index);

const NUMBER = new RegExp(
	`(?:\\d[\\d,]*(?:\\.\\d+)?|[${CHINESE_NUMERALS}])[${CHINESE_NUMERALS}]*`,
	'gu'
);

/** Whether the options differ in their numbers alone, and those grow from each to the next. */
function isAscending(options: readonly string[]): boolean {
	const frames = options.map((option) => option.replace(NUMBER, '#'));
	if (frames.some((frame) => frame !== frames[0]) || !frames[0]?.includes('#')) return false;
	const values = options.map((option) =>
		[...option.matchAll(NUMBER)].map(([number]) => parseNumber(number) ?? Number.NaN)
	);
	return values.every((value, i) => i === 0 || isLess(values[i - 1]!, value));
}

function isLess(a: readonly number[], b: readonly number[]): boolean {
	const at = a.findIndex((value, i) => value !== b[i]);
	return at !== -1 && a[at]! < b[at]!;
}
