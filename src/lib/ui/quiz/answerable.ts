import type { ItemType, Response } from '../../domain/question/item.ts';

/** What an input needs to know of an item; the key is not part of it. */
export interface Answerable {
	readonly type: ItemType;
	readonly options?: readonly string[];
	readonly premises?: readonly string[];
}

/** A multiple choice after a press on one option, ascending. */
export function toggled(chosen: readonly number[], index: number): number[] {
	const next = chosen.includes(index) ? chosen.filter((one) => one !== index) : [...chosen, index];
	return next.sort((a, b) => a - b);
}

/** A list with the element at `from` moved to `to`; positions outside leave it as it is. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
	if (from === to || !(from in list) || !(to in list)) return list;
	const next = [...list];
	next.splice(to, 0, ...next.splice(from, 1));
	return next;
}

/** What an item shows before it is touched: an order and open pairs; nothing for other types. */
export function initialResponse(item: Answerable): Response | null {
	if (item.type === 'order') return (item.options ?? []).map((_, index) => index);
	if (item.type === 'match') return (item.premises ?? []).map(() => -1);
	return null;
}

/** Whether a response may be submitted: something chosen or written, every pair made. */
export function isComplete(item: Answerable, response: Response | null): boolean {
	if (response === null) return false;
	if (typeof response === 'string') return response.trim() !== '';
	if (!Array.isArray(response)) return true;
	if (item.type === 'match') return response.every((index) => index >= 0);
	return response.length > 0;
}
