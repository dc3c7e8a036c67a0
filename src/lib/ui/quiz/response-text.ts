import type { PublicItem } from '#lib/domain/contest/view.ts';
import type { Response } from '#lib/domain/question/item.ts';
import { optionLetter } from './option-letter.ts';

interface Words {
	readonly trueLabel: string;
	readonly falseLabel: string;
}

/** The response as the submit button names it: letters, or true or false; '' for the other types. */
export function shortResponse(item: PublicItem, response: Response, words: Words): string {
	if (typeof response === 'number') return optionLetter(response);
	if (typeof response === 'boolean') return response ? words.trueLabel : words.falseLabel;
	if (typeof response === 'string' || item.type !== 'multi') return '';
	return response.map(optionLetter).join('');
}

/** The response in the words of the item, for lists of answers; parts are joined by `separator`. */
export function responseText(
	item: PublicItem,
	response: Response,
	words: Words,
	separator: string
): string {
	const option = (index: number): string => item.options?.[index] ?? '—';
	if (typeof response === 'number') return option(response);
	if (typeof response === 'boolean') return response ? words.trueLabel : words.falseLabel;
	if (typeof response === 'string') return response;
	if (item.type === 'match') {
		return response
			.map((index, premise) => `${item.premises?.[premise] ?? ''}—${option(index)}`)
			.join(separator);
	}
	return response.map(option).join(item.type === 'order' ? ' → ' : separator);
}
