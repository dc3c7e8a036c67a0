import type { Span } from '../article/article.ts';
import type { Draft, Extractor } from './draft.ts';
import type { Frame } from './frame.ts';
import { PROVINCES } from './lexicon.ts';

const QUOTED = /“[^“”]{2,14}”(?:[、和及]?“[^“”]{2,14}”)+/g;
const TITLED = /《[^《》]{3,50}》(?:[、和及]?《[^《》]{3,50}》)+/g;
const PLACED = new RegExp(
	`(?:${PROVINCES.join('|')})(?:省|市)?(?:[、和](?:${PROVINCES.join('|')})(?:省|市)?)+`,
	'g'
);

/** Lists of names side by side: quoted, titled, or provinces. 等 after the last makes a list open. */
export const extractLists: Extractor = (frame) => [
	...collect(frame, QUOTED, '并列名称'),
	...collect(frame, TITLED, '并列文件'),
	...collect(frame, PLACED, '并列地区')
];

function collect(frame: Frame, pattern: RegExp, relation: string): Draft[] {
	return [...frame.shadow.matchAll(pattern)].flatMap((match): Draft[] => {
		const span: Span = [match.index, match.index + match[0].length];
		const items = match[0]
			.split(/[、和及]|(?<=[”》])(?=[“《])/)
			.map((item) => item.replace(/[“”《》]/g, ''));
		if (items.length < 2 || new Set(items).size < items.length) return [];
		const openList = /^等/.test(frame.shadow.slice(span[1]));
		return [
			{
				type: 'list',
				relation,
				span,
				value: { items, openList },
				salience: 0.7,
				confidence: 0.85
			}
		];
	});
}
