import type { Item, ItemType, Response } from '../question/item.ts';
import type { PublicItem } from './view.ts';

type ItemOf<Type extends ItemType> = Extract<Item, { readonly type: Type }>;

/** One allowlist per type: a new type without one does not compile. */
const PUBLIC: { readonly [Type in ItemType]: (item: ItemOf<Type>) => PublicItem } = {
	single: ({ type, stem, options }) => ({ type, stem, options }),
	multi: ({ type, stem, options }) => ({ type, stem, options }),
	tf: ({ type, stem }) => ({ type, stem }),
	fill: ({ type, stem }) => ({ type, stem }),
	order: ({ type, stem, options }) => ({ type, stem, options }),
	match: ({ type, stem, premises, options }) => ({ type, stem, premises, options })
};

/** What people may see of an item before its question has closed: no function of the key (P10). */
export function publicItem(item: Item): PublicItem {
	const allow = PUBLIC[item.type] as (item: Item) => PublicItem;
	return allow(item);
}

/** The stem alone, while it is read aloud. */
export const stemOnly = ({ type, stem }: Item): PublicItem => ({ type, stem });

/** The key in the shape of a response; for a fill, the best accepted text. */
export const keyOf = (item: Item): Response =>
	item.type === 'fill' ? (item.accepted[0] ?? '') : item.key;
