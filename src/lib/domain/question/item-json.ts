import type { Item, ItemType } from './item.ts';

/** An item as other programs read it: `answer` holds indexes into `options`. */
export interface ItemJson {
	readonly id: string;
	readonly type: ItemType;
	readonly stem: string;
	/** match only: what is to be matched, in the order of `answer`. */
	readonly premises?: readonly string[];
	readonly options?: readonly string[];
	readonly answer?: number | readonly number[];
	/** fill only: every accepted text, the best one first. */
	readonly blank?: string | readonly string[];
	/** How many options there are, where it is not four. */
	readonly optionCount?: number;
	readonly source: { readonly paragraph: number; readonly quote: string };
	readonly factValue: string;
}

const TRUE_FALSE = ['正确', '错误'] as const;

/** The export shape of an item; it stands alone, so a match item's stem lists its premises. */
export function toItemJson(item: Item): ItemJson {
	const head = { id: item.id, type: item.type, stem: item.stem };
	const tail = {
		source: { paragraph: item.source.paragraph, quote: item.source.quote },
		factValue: item.factValue
	};
	switch (item.type) {
		case 'single':
		case 'multi':
		case 'order':
			return { ...head, ...answered(item.options, item.key), ...tail };
		case 'tf':
			return { ...head, ...answered(TRUE_FALSE, item.key ? 0 : 1), ...tail };
		case 'match':
			return {
				...head,
				stem: `${item.stem} ${item.premises.map((text, i) => `（${i + 1}）${text}`).join('；')}`,
				premises: item.premises,
				...answered(item.options, item.key),
				...tail
			};
		case 'fill':
			return {
				...head,
				blank: item.accepted.length === 1 ? item.accepted[0]! : item.accepted,
				...tail
			};
	}
}

function answered(
	options: readonly string[],
	answer: number | readonly number[]
): Pick<ItemJson, 'options' | 'answer' | 'optionCount'> {
	return options.length === 4
		? { options, answer }
		: { options, answer, optionCount: options.length };
}
