import type { Span } from '../article/article.ts';
import { parseNumber } from '../kernel/chinese-number.ts';
import type { Draft, Extractor } from './draft.ts';

const UNIT = '(?:项|个|条|种|类|大|步|方面|部分|环节|要素|领域|阶段|原则|等次|级|环|关)';
const NUMBER = '(\\d{1,2}|[两二三四五六七八九十])';
const WORD = '[\\u4e00-\\u9fff（）A-Za-z“”]{2,16}';
const AFTER = new RegExp(
	`${NUMBER}${UNIT}[\\u4e00-\\u9fff]{0,10}?(?:：|，即|，分别是|，分别为|，包括)(${WORD}(?:[、和]${WORD})+)(?=[。；]|$)`,
	'g'
);
const BEFORE = new RegExp(
	`(?:由|分为|包括|坚持|遵循|设|围绕|涵盖)(${WORD}(?:、${WORD})*(?:、|和|以及)${WORD}?)(?:这|等)?${NUMBER}${UNIT}[\\u4e00-\\u9fff]{0,6}`,
	'g'
);

/** Lists whose length is stated (五项原则：…; 由…三部分组成), and so closed. */
export const extractCountedLists: Extractor = (frame) => [
	...[...frame.shadow.matchAll(AFTER)].flatMap((match) => {
		const start = match.index + match[0].length - match[2]!.length;
		return listOf(match[2]!, match[1]!, start);
	}),
	...[...frame.shadow.matchAll(BEFORE)].flatMap((match) => {
		const start = match.index + match[0].indexOf(match[1]!);
		return listOf(match[1]!, match[2]!, start);
	})
];

function listOf(text: string, count: string, start: number): Draft[] {
	const items = splitItems(text, parseNumber(count));
	if (items === undefined || new Set(items).size < items.length) return [];
	const span: Span = [start, start + text.length];
	return [
		{
			type: 'list',
			relation: '并列要点',
			span,
			value: { items: items.map((item) => item.replace(/[“”]/g, '')), openList: false },
			salience: 0.85,
			confidence: 0.95
		}
	];
}

/** The parts of a list, 和 read as a comma only where the count asks for it. */
export function splitItems(text: string, count: number | undefined): string[] | undefined {
	for (const mark of [/、/, /[、和]/, /、|以及|和/]) {
		const items = text.split(mark).filter((item) => item !== '');
		if (items.length === count && items.length >= 3) return items;
	}
	return undefined;
}
