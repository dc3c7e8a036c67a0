import type { Draft, Extractor } from './draft.ts';
import { isOfThePlan } from './numbers.ts';
import { isSpeech, quotedSpans } from './draft.ts';

const YEAR = '(?:\\d{4}年|今年|去年|前年|明年|同年|当年|本年)';
const DAY = '\\d{1,2}日';
const PART = '(?:上旬|中旬|下旬|初|中|底|末|份)?';
const LIMIT = '(?:之前|以前|前|起|开始|止)?';

const DATE = new RegExp(
	[
		`(?:${YEAR})?\\d{1,2}月(?:${DAY})?(?:至|到|-|—|～)(?:\\d{1,2}月)?(?:${DAY}|\\d{1,2}月)`,
		`(?:${YEAR})?\\d{1,2}月${DAY}(?:上午|下午|晚)?(?:\\d{1,2}(?::\\d{2}|时))?${LIMIT}`,
		`(?:${YEAR})?\\d{1,2}月${PART}${LIMIT}`,
		`${YEAR}(?:第?[一二三四]季度|前三季度|上半年|下半年|春季|秋季)`,
		`每月\\d{1,2}日(?:至\\d{1,2}日)?${LIMIT}`,
		`(?:\\d{4})年(?:年?底|年?初)?${LIMIT}`,
		'第?[一二三四]季度|前三季度|上半年|下半年'
	].join('|'),
	'g'
);

/** Dates and periods that carry a figure, so that others can stand beside them. */
export const extractDates: Extractor = (frame) => {
	const names = quotedSpans(frame).filter((span) => !isSpeech(frame, span));
	const drafts: Draft[] = [];
	if (isOfThePlan(frame.shadow)) return drafts;
	for (const match of frame.shadow.matchAll(DATE)) {
		const start = match.index;
		const end = start + match[0].length;
		if (names.some((name) => name[0] <= start && start < name[1])) continue;
		if (/[〔（\d第]$/.test(frame.shadow.slice(0, start)) || frame.depths[start]! > 1) continue;
		if (/^(?:度|级|代|来|版)/.test(frame.shadow.slice(end))) continue;
		if (isTitle(frame.shadow, start) || HOLIDAY.test(frame.shadow.slice(end, end + 16))) continue;
		drafts.push({
			type: 'date',
			relation: `时间:${/(?:前|止)$/.test(match[0]) ? '期限' : ''}`,
			span: [start, end],
			salience: 0.7,
			confidence: 0.9
		});
	}
	return drafts;
};

/** The date of a day that the world keeps is known to all. */
const HOLIDAY =
	/^[^。]{0,6}(?:世界|国际|全国)[\u4e00-\u9fff]{1,8}日|^[^。]{0,4}(?:元旦|春节|端午|国庆|劳动节|植树节|妇女节|儿童节|教师节|重阳)/;

const isTitle = (shadow: string, at: number): boolean => {
	const open = shadow.lastIndexOf('《', at);
	return open >= 0 && shadow.indexOf('》', open) > at;
};
