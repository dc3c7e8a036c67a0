import { parseNumber } from '../kernel/chinese-number.ts';
import type { Draft, Extractor } from './draft.ts';

const ORDINAL = /第(\d{1,4}|[二三四五六七八九十百]{1,5})(期|届|次|名|位|场|号|季|集|讲)/g;

/** Places in a series: 第46期, 第三届. */
export const extractOrdinals: Extractor = (frame) => {
	const drafts: Draft[] = [];
	for (const match of frame.shadow.matchAll(ORDINAL)) {
		const number = parseNumber(match[1]!);
		if (frame.depths[match.index] !== 0 || number === undefined || number < 2) continue;
		if (/^(?:主题教育|全会|全国|人大)/.test(frame.shadow.slice(match.index + match[0].length)))
			continue;
		drafts.push({
			type: 'number',
			relation: `序数:${match[2]!}`,
			span: [match.index + 1, match.index + match[0].length],
			value: { number, unit: match[2]! },
			salience: 0.7,
			confidence: 0.95
		});
	}
	return drafts;
};
