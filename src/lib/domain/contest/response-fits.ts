import type { Item, Response } from '../question/item.ts';

/** Longest text of a filled blank, in UTF-16 units. */
const LONGEST_TEXT = 200;

/** Whether a response has the shape of the item's key and only names what the item shows. */
export function responseFits(item: Item, response: Response): boolean {
	switch (item.type) {
		case 'single':
			return isIndex(response, item.options.length);
		case 'tf':
			return typeof response === 'boolean';
		case 'multi':
			return (
				isList(response) &&
				response.length > 0 &&
				response.every(
					(index, i) => isIndex(index, item.options.length) && (i === 0 || response[i - 1]! < index)
				)
			);
		case 'fill':
			return (
				typeof response === 'string' && response.trim() !== '' && response.length <= LONGEST_TEXT
			);
		case 'order':
			return (
				isList(response) &&
				response.length === item.options.length &&
				new Set(response).size === response.length &&
				response.every((index) => isIndex(index, item.options.length))
			);
		case 'match':
			return (
				isList(response) &&
				response.length === item.premises.length &&
				response.every((index) => index === -1 || isIndex(index, item.options.length)) &&
				response.some((index) => index !== -1)
			);
	}
}

const isList = (response: Response): response is readonly number[] => Array.isArray(response);

const isIndex = (value: unknown, length: number): boolean =>
	Number.isInteger(value) && (value as number) >= 0 && (value as number) < length;
