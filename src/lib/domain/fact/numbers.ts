import type { Span } from '../article/article.ts';
import { CHINESE_NUMERALS, parseNumber } from '../kernel/chinese-number.ts';
import type { Draft, Extractor } from './draft.ts';
import type { Frame } from './frame.ts';
import { clauseAt } from './frame.ts';
import { UNIT } from './lexicon.ts';

const BEFORE =
	'(?:不少于|不低于|不超过|不多于|不高于|至少|最多|最高|超过|突破|高达|将近|接近|大约|约|近|超|逾)';
const AFTER = '(?:以上|以下|以内|左右|上下)';
const ARABIC = '\\d[\\d,]*(?:\\.\\d+)?';
const HAN = `[${CHINESE_NUMERALS}]{1,7}`;

const QUANTITY = new RegExp(
	`(${BEFORE})?(${ARABIC}|${HAN})([十百千万亿]{0,2})(余|多|几)?(${UNIT})(${AFTER}|内|多|余)?`,
	'g'
);

/** Words of Chinese numerals that count nothing. */
const LEXICAL =
	/^(?:[一两](?:方面|级|度|起|次|步|个|位|项|条|批|段|层|种|类|名|家|件|处|部|道|天|日|年|手|步|线|体|口|切|声|头|站|旦|边|时|会)|三(?:位一体|农|公)|四个(?:意识|自信)|两个(?:维护|确立)|千(?:家|户)|百(?:家|年|日)|万(?:家|众|户|里)|[一二三四五六七八九]省$)/;

const TIMED = /^(?:天|日|周|年|个月|个?小时|分钟|个工作日|个自然日)$/;

/** Numbers that count something, each with its hedge and its unit, also in compounds (6大类26项). */
export const extractNumbers: Extractor = (frame) => {
	const drafts: Draft[] = [];
	if (isOfThePlan(frame.shadow)) return drafts;
	const bands = bandSpans(frame.shadow);
	for (const match of frame.shadow.matchAll(QUANTITY)) {
		if (bands.some(([from, to]) => match.index < to && from < match.index + match[0].length))
			continue;
		const draft = readQuantity(frame, match);
		if (draft !== undefined) drafts.push(draft);
	}
	for (const match of frame.shadow.matchAll(UNCOUNTED)) {
		const start = match.index + match[0].length - match[2]!.length;
		const number = parseNumber(match[2]!);
		if (frame.depths[start] !== 0 || number === undefined) continue;
		drafts.push({
			type: 'number',
			relation: `数量:${match[1]!}`,
			span: [start, start + match[2]!.length],
			value: { number, unit: '万' },
			salience: 0.8,
			confidence: 0.9
		});
	}
	return drafts;
};

/** 预约人次突破1.2万: what is counted stands before the figure. */
const UNCOUNTED =
	/(人次|人数|用户|销量|销售额|访问量|点击量|播放量)(?:已|达到?|突破|超过?|约|近)*(\d[\d.]*万)(?=[，。；])/g;

/** National plans and their years are known outside the article, and stand as they are. */
export const isOfThePlan = (sentence: string): boolean =>
	/十[一二三四五六七]五”?(?:规划|时期|期间|末|以来|开局)|“十[一二三四五六七]五”|远景目标|收官之年|开局之年|建党|建国|新中国成立/.test(
		sentence
	);

const NUMERAL = '(?:\\d[\\d.,]*|[一二三四五六七八九十百千]+)';
const BAND = new RegExp(
	`${NUMERAL}[万亿]?(?:[\\u4e00-\\u9fff%]{0,3})(?:[（(]含[^）)]*[）)])?(?:以上)?(?:至|到|—|－|-|～|~|、?不[足满到]|以上不[足满])${NUMERAL}[万亿]?[\\u4e00-\\u9fff%]{1,3}|(?:不满|不足|未满|低于)${NUMERAL}[\\u4e00-\\u9fff%]{1,3}(?=的|为|，|；|。)`,
	'g'
);

/** Ranges and open ends (75分至89分, 不满60分): one end alone may not be varied. */
function bandSpans(shadow: string): Span[] {
	const spans = [...shadow.matchAll(BAND)].map((match): Span => [
		match.index,
		match.index + match[0].length
	]);
	if (spans.length === 0) return spans;
	// 90分以上 beside 75分至89分 is one more of the bands.
	for (const match of shadow.matchAll(
		/\d+(?:分|万元|元|岁|周岁|%|人|年|次|天|吨|公里)(?:及|（含）)?以[上下](?=的|为|，|、|；)/g
	))
		spans.push([match.index, match.index + match[0].length]);
	return spans;
}

function readQuantity(frame: Frame, match: RegExpExecArray): Draft | undefined {
	const [text, before, digits, scale, more, unit, after] = match;
	const start = match.index;
	// 26项内容: 内 belongs to the noun, except after a span of time.
	const timed = after !== '内' || TIMED.test(unit!);
	const end = start + text.length - (timed ? 0 : 1);
	const previous = frame.shadow.slice(Math.max(0, start - 6), start);
	const rest = frame.shadow.slice(end, end + 3);
	if (frame.depths[start] !== 0 || isOrdinal(previous, digits!, unit!, text, rest))
		return undefined;
	const number = parseNumber(`${digits}${scale}`);
	if (number === undefined || !Number.isFinite(number)) return undefined;
	if (number === 1 && !TIMED.test(unit!)) return undefined;
	if (unit === '岁' && !/年龄[\u4e00-\u9fff]{0,4}$/.test(previous)) return undefined;
	// 24小时 says round the clock.
	if (number === 24 && unit === '小时' && after === undefined) return undefined;
	// An age that a group begins at is no fact but its name.
	if (/岁$/.test(unit!) && after !== undefined && !/应当|不得|可以|的，/.test(frame.shadow))
		return undefined;
	const arabic = /\d/.test(digits!);
	if (!arabic && !countsInChinese(digits!, number, frame.shadow.slice(start, end + 3))) {
		return undefined;
	}
	const clauseStart = clauseAt(frame, start)?.start ?? 0;
	if (tellsItself(frame.shadow.slice(clauseStart, start), number)) return undefined;
	const hedges = [before, more, timed ? after : undefined];
	const hedge = hedges.filter((part) => part !== undefined && part !== '').join('…');
	return {
		type: 'number',
		relation: `数量:${nounAfter(frame.shadow, end) || wordsBefore(frame, start)}`,
		span: [start, end],
		value: { number, unit: unit!, ...(hedge === '' ? {} : { hedge }) },
		salience: arabic ? 0.8 : 0.6,
		confidence: arabic ? 0.95 : 0.75
	};
}

/** 采购、报装、建设3个领域: the list before the number can be counted. */
function tellsItself(before: string, number: number): boolean {
	const list = /[\u4e00-\u9fff“”]+(?:、[\u4e00-\u9fff“”]+)+$/.exec(before)?.[0];
	if (list !== undefined && !list.endsWith('等')) return list.split('、').length === number;
	const quoted = /(?:“[^“”]+”、?)+$/.exec(before)?.[0];
	return quoted !== undefined && quoted.split('“').length - 1 === number;
}

function isOrdinal(
	previous: string,
	digits: string,
	unit: string,
	limit: string,
	rest: string
): boolean {
	if (/(?:[第〔\dA-Za-z.]|第[^，。；]{1,3}、)$/.test(previous)) return true;
	if (/[一二三四五六七八九十百千万亿]$/.test(previous)) return true;
	if (/(?:[^每]月|[^每半]年)$/.test(previous) || unit === '月') return true;
	if (unit === '日') return !/[内前]$/.test(limit);
	if (unit === '年')
		return /^\d{4}$/.test(digits) || /^(?:级|度|代|轻|行动|规划|计划|攻坚)/.test(rest);
	// Tiers of government and of an organisation are a turn of phrase: 三级联动.
	return /^[级层省部村镇乡县步组成分度字口道段门节]$/.test(unit) && !/\d/.test(digits);
}

const countsInChinese = (digits: string, number: number, text: string): boolean =>
	number >= 2 && !LEXICAL.test(text) && !/^[万亿千百]/.test(digits);

function nounAfter(shadow: string, from: number): string {
	const noun = /^的?([\u4e00-\u9fff]{1,12})/.exec(shadow.slice(from))?.[1] ?? '';
	return noun.replace(/(?:的|和|及|以及|等|并|，).*$/, '');
}

function wordsBefore(frame: Frame, at: number): string {
	const clause = clauseAt(frame, at);
	if (clause === undefined) return '';
	const before = frame.shadow.slice(clause.start + clause.ownEnd, at);
	return before.replace(/[“”《》：:]/g, '').slice(-10);
}
