import { CHINESE_NUMERALS, parseNumber } from '../kernel/chinese-number.ts';
import type { Draft, Extractor } from './draft.ts';
import { isSpeech, quotedSpans } from './draft.ts';
import type { Frame } from './frame.ts';
import { clauseAt } from './frame.ts';
import { KIND, PREDICATE, UNIT } from './lexicon.ts';

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

/** Numbers that count something, each with its hedge and its unit, also in compounds (6大类26项). */
export const extractNumbers: Extractor = (frame) => {
	const drafts: Draft[] = [];
	for (const match of frame.shadow.matchAll(QUANTITY)) {
		const draft = readQuantity(frame, match);
		if (draft !== undefined) drafts.push(draft);
	}
	return drafts;
};

function readQuantity(frame: Frame, match: RegExpExecArray): Draft | undefined {
	const [text, before, digits, scale, more, unit, after] = match;
	const start = match.index;
	const end = start + text.length;
	const previous = frame.shadow.slice(Math.max(0, start - 2), start);
	const next = frame.shadow.slice(end, end + 3);
	if (isInName(frame, start) || isOrdinal(previous, digits!, unit!, next)) return undefined;
	if (/[\d.〔（(一二三四五六七八九十百千万亿]$/.test(previous) || /^\d/.test(next))
		return undefined;
	const number = parseNumber(`${digits}${scale}`);
	if (number === undefined || !Number.isFinite(number)) return undefined;
	const arabic = /\d/.test(digits!);
	if (!arabic && (number < 2 || LEXICAL.test(frame.shadow.slice(start, end + 3)))) return undefined;
	if (!arabic && /^[万亿千百]/.test(digits!)) return undefined;
	const hedge = [before, more, after].filter((part) => part !== undefined && part !== '').join('…');
	const noun = nounAfter(frame.shadow, end);
	if (isPeriodName(unit!, after, noun, previous)) return undefined;
	return {
		type: 'number',
		relation: `数量:${noun || verbBefore(frame, start)}`,
		span: [start, end],
		value: { number, unit: unit!, ...(hedge === '' ? {} : { hedge }) },
		salience: arabic ? 0.8 : 0.55,
		confidence: arabic ? 0.95 : 0.75
	};
}

/** Figures in a short quotation or a title are part of a name. */
function isInName(frame: Frame, at: number): boolean {
	if (frame.depths[at] === 0) return false;
	const quoted = quotedSpans(frame).find(([start, end]) => start <= at && at < end);
	return quoted === undefined || !isSpeech(frame, quoted);
}

function isOrdinal(previous: string, digits: string, unit: string, next: string): boolean {
	if (/第$/.test(previous) || /[第〔\dA-Za-z]$/.test(previous)) return true;
	if (unit === '号' || (/^(?:年|月|日)$/.test(unit) && /^\d{4}$/.test(digits))) return true;
	if (/^年$/.test(unit) && /^[12]\d{3}$/.test(digits)) return true;
	if (/^(?:月|日)$/.test(unit) || /月$/.test(previous)) return true;
	if (/^年$/.test(unit) && /^(?:来|级|度|代|轻)/.test(next) && Number(digits) < 100)
		return next[0] !== '来';
	return /^[、至~-]\d/.test(next) && unit === '日';
}

/** 三年行动, 五年规划, 三级联动: a name, or a count that its own clause spells out. */
const isPeriodName = (
	unit: string,
	after: string | undefined,
	noun: string,
	previous: string
): boolean =>
	(unit === '年' && after === undefined && /^(?:行动|规划|计划|攻坚)/.test(noun)) ||
	unit === '省' ||
	unit === '部' ||
	unit === '层' ||
	unit === '级' ||
	/[的]$/.test(previous);

const NOUN_END = new RegExp(
	`[，。；：、！？“”《》（）+—\\s\\d]|${PREDICATE}|(?:的|和|及|以及|等|为|中|在|由|被)`
);

function nounAfter(shadow: string, from: number): string {
	const rest = shadow.slice(from, from + 16);
	if (/^的/.test(rest)) return nounAfter(shadow, from + 1);
	const stop = NOUN_END.exec(rest)?.index ?? rest.length;
	const noun = rest.slice(0, stop);
	const kind = new RegExp(`^.{0,10}?(?:${KIND})(?![\\u4e00-\\u9fff]{1,2}(?:、|，|。))`).exec(rest);
	return stop === 0 && kind !== null ? kind[0].replace(/[“”]/g, '') : noun;
}

function verbBefore(frame: Frame, at: number): string {
	const clause = clauseAt(frame, at);
	if (clause === undefined) return '';
	const before = frame.shadow.slice(clause.start + clause.ownEnd, at);
	return before.replace(/[“”《》：:]/g, '').slice(-10);
}
