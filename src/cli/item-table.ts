import type { Item } from '#lib/domain/question/item.ts';
import { toItemJson } from '#lib/domain/question/item-json.ts';
import type { CliTexts } from './command.ts';

/** Items as a person reads them in a terminal. */
export function itemTable(title: string, items: readonly Item[], texts: CliTexts): string {
	const heading = texts.heading(title === '' ? texts.untitled : title, items.length);
	return [heading, '', ...items.map((item, i) => itemText(item, i + 1, texts))].join('\n');
}

function itemText(item: Item, number: number, texts: CliTexts): string {
	const { stem, options, answer, blank } = toItemJson(item);
	const letters = [answer ?? []].flat().map((index) => String.fromCharCode(65 + index));
	const key = blank === undefined ? letters.join(' ') : [blank].flat().join(' / ');
	return [
		`${number}. [${texts.types[item.type]}] ${stem}`,
		...(options ?? []).map((option, i) => `   ${String.fromCharCode(65 + i)}. ${option}`),
		`   ${texts.answer}: ${key}  (${texts.paragraph(item.source.paragraph)})`,
		''
	].join('\n');
}

/** Items as other programs read them. */
export const itemsJson = (items: readonly Item[]): string =>
	`${JSON.stringify(items.map(toItemJson), null, 2)}\n`;
