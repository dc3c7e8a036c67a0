import type { Draft, Extractor } from './draft.ts';

const POINT = '(?:\\d{1,2}[:：]\\d{2}|\\d{1,2}[时点](?:\\d{1,2}分|整|半)?|零时)';
const CLOCK = new RegExp(`${POINT}(?:(?:至|到|—|-|～)(?:次日)?${POINT})?(?:[前后]|之前)?`, 'g');

/** Hours of the day and spans of them: 8时30分至17时30分. */
export const extractClockTimes: Extractor = (frame) => {
	const drafts: Draft[] = [];
	for (const match of frame.shadow.matchAll(CLOCK)) {
		const before = frame.shadow.slice(Math.max(0, match.index - 2), match.index);
		if (frame.depths[match.index] !== 0 || /[\d:.第]$/.test(before)) continue;
		if (/^(?:间|候|期|代)/.test(frame.shadow.slice(match.index + match[0].length))) continue;
		drafts.push({
			type: 'date',
			relation: '时间:钟点',
			span: [match.index, match.index + match[0].length],
			salience: 0.75,
			confidence: 0.95
		});
	}
	return drafts;
};
