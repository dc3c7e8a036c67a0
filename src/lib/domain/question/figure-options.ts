import type { Fact } from '../fact/fact.ts';
import { parseNumber, toChineseNumber } from '../kernel/chinese-number.ts';
import { pick } from './seeded.ts';

/** Options in ascending order, with the index of the key. */
export interface Scale {
	readonly options: readonly string[];
	readonly key: number;
}

/** 至少、以上 …: another figure could be true as well, so only the article's wording can be asked. */
export const isRange = ({ value }: Fact): boolean =>
	/以上|以下|以内|内|超|突破|不|至少|最|逾|高达/.test(value.hedge ?? '');

const DIGITS = /\d[\d,]*(?:\.\d+)?|[〇零一二两三四五六七八九十百千]+/;

/**
 * Four figures of one unit and one hedge, the key among them at a rank fixed by the seed; figures
 * of the same unit elsewhere in the article come first. Undefined where others cannot be wrong.
 */
export function numberScale(
	fact: Fact,
	seed: string,
	confusable: readonly number[],
	stem: string
): Scale | undefined {
	const { text, hedge } = fact.value;
	const match = DIGITS.exec(text);
	if (match === null) return undefined;
	const figure = match[0];
	const value = parseNumber(figure);
	if (value === undefined || value <= 0) return undefined;
	const write = writerOf(figure);
	const option = (n: number): string => text.replace(figure, write(n));
	const isPercent = text.includes('%');
	const ladder: Ladder = {
		value,
		step: isPercent ? percentStep(value, figure) : stepOf(value, figure, hedge !== undefined),
		seed,
		confusable,
		// One thing needs no counting: 1个方面 is seen to be wrong.
		reaches: (n) =>
			n > (Number.isInteger(value) && value > 2 ? 1 : 0) && (!isPercent || value > 100 || n < 100),
		// 由5个压缩至2个: a figure that the stem tells cannot be offered.
		isFree: (n) => !stem.includes(option(n))
	};
	const below = rungs(ladder, -1, pick(`${seed}|rank`, 4));
	const above = rungs(ladder, 1, 3 - below.length);
	const short = 3 - below.length - above.length;
	const lower = short > 0 ? rungs(ladder, -1, below.length + short) : below;
	const values = [...lower, value, ...above];
	const options = values.map(option);
	if (options.length !== 4 || new Set(options).size !== 4) return undefined;
	return { options, key: lower.length };
}

/** What the figures around a key are drawn from. */
interface Ladder {
	readonly value: number;
	readonly step: number;
	readonly seed: string;
	/** Other figures of the article, the nearest first. */
	readonly confusable: readonly number[];
	readonly reaches: (n: number) => boolean;
	readonly isFree: (n: number) => boolean;
}

function percentStep(value: number, figure: string): number {
	const decimals = figure.includes('.') ? 1 : 0;
	if (decimals === 0 && value % 5 === 0) return value % 10 === 0 && value >= 40 ? 10 : 5;
	return Math.max(10 ** -decimals, Number((value * 0.04).toFixed(decimals)));
}

function writerOf(figure: string): (value: number) => string {
	if (!/\d/.test(figure)) {
		return (value) => {
			const text = toChineseNumber(value);
			return text === '二' && figure !== '二' ? '两' : text;
		};
	}
	const decimals = /\.(\d+)$/.exec(figure)?.[1]!.length ?? 0;
	const grouped = figure.includes(',');
	return (value) => {
		const text = value.toFixed(decimals);
		return grouped ? text.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : text;
	};
}

/** The distance between neighbours: keeps decimals, last-digit habit and the hedge's roundness. */
function stepOf(value: number, figure: string, hedged: boolean): number {
	const decimals = /\.(\d+)$/.exec(figure)?.[1]!.length ?? 0;
	if (decimals > 0) return Math.max(10 ** -decimals, Number((value * 0.12).toFixed(decimals)));
	const zeros = /0*$/.exec(String(value))![0].length;
	const round = 10 ** zeros;
	if (hedged || zeros > 0) {
		const wanted = (value * 0.2) / round;
		return round * ([100, 50, 20, 10, 5, 2].find((nice) => nice <= wanted * 1.25) ?? 1);
	}
	if (value < 10) return 1;
	if (value < 100) return value % 5 === 0 ? 5 : Math.max(2, Math.round(value / 12));
	return Math.max(2, Math.round(value * 0.08));
}

/** Whether a figure ends in as many zeros as the scale moves by. */
const isRound = (n: number, step: number): boolean => (step >= 10 ? n % 10 === 0 : n % 5 === 0);

/** Figures on one side of the key, ascending; one of them from the article where it is alike. */
function rungs(ladder: Ladder, direction: 1 | -1, count: number): number[] {
	const { value, step, seed, reaches, isFree } = ladder;
	const found = ladder.confusable
		.filter(
			(n) =>
				isRound(n, step) === isRound(value, step) &&
				(n - value) * direction > 0 &&
				Math.abs(n - value) <= value * 0.8 &&
				reaches(n) &&
				isFree(n)
		)
		.slice(0, Math.min(1, count));
	for (let i = 1; found.length < count && i < 12; i++) {
		const uneven = step > 2 && Number.isInteger(step) && step % 5 !== 0;
		const jitter = uneven ? pick(`${seed}|${i}|${direction}`, 2) : 0;
		const n = Number((value + direction * (step * i + jitter)).toPrecision(10));
		if (!reaches(n)) break;
		if (isFree(n) && !found.some((other) => Math.abs(other - n) < step / 2)) found.push(n);
	}
	return found.sort((a, b) => a - b);
}

/** How far a part may go: no further than the day of publication (YYYY-MM-DD) where that is told. */
function limitOf(text: string, unit: string, latest: string | undefined): number | undefined {
	const most = { 月: 12, 日: 28, 年: 2100 }[unit];
	const [year, month] = (latest ?? '').split('-').map(Number);
	if (most === undefined || year === undefined || month === undefined) return most;
	const isThisYear = text.includes('今年') || text.includes(`${year}年`);
	if (unit === '年') return Math.max(year, Number(/\d{4}/.exec(text)?.[0] ?? 0));
	return unit === '月' && isThisYear && Number(/(\d{1,2})月/.exec(text)?.[1]) <= month
		? month
		: most;
}

/** Four dates that differ in their finest part, earliest first, none later than `latest`. */
export function dateScale(fact: Fact, seed: string, latest?: string): Scale | undefined {
	const { text } = fact.value;
	const parts = [...text.matchAll(/\d+/g)];
	const rank = pick(`${seed}|rank`, 4);
	const quarter = /([一二三四])季度$/.exec(text);
	if (quarter !== null) {
		const options = [...'一二三四'].map((n) => text.replace(/[一二三四](?=季度$)/, n));
		return { options, key: options.indexOf(text) };
	}
	const isRange = /[至到\-—～]/.test(text);
	const last = parts.at(-1);
	if (last === undefined) return undefined;
	const unit = text.slice(last.index + last[0].length)[0] ?? '';
	const limit = limitOf(text, unit, latest);
	if (limit === undefined) return undefined;
	const value = Number(last[0]);
	const moved = isRange
		? parts.filter((part) => text[part.index + part[0].length] === unit).slice(-2)
		: [last];
	const low = Math.min(...moved.map((part) => Number(part[0])));
	const step =
		unit === '日' && value % 5 === 0 ? 5 : unit === '日' ? 2 + pick(`${seed}|step`, 2) : 1;
	const offsets = [0];
	for (let i = 1; offsets.length < 4 && i <= 6; i++) {
		const wantBelow = offsets.filter((n) => n < 0).length < rank;
		for (const direction of wantBelow ? [-1, 1] : [1, -1]) {
			const sign = direction * step;
			const next = sign * (offsets.filter((n) => n * direction > 0).length + 1);
			if (low + next >= 1 && value + next <= limit && offsets.length < 4) {
				offsets.push(next);
				break;
			}
		}
	}
	if (offsets.length < 4) return undefined;
	const sorted = offsets.sort((a, b) => a - b);
	const options = sorted.map((offset) => shifted(text, moved, offset));
	return new Set(options).size === 4 ? { options, key: sorted.indexOf(0) } : undefined;
}

function shifted(text: string, parts: readonly RegExpExecArray[], offset: number): string {
	let result = text;
	for (const part of [...parts].reverse()) {
		const value = String(Number(part[0]) + offset);
		const padded = part[0].startsWith('0') ? value.padStart(part[0].length, '0') : value;
		result = result.slice(0, part.index) + padded + result.slice(part.index + part[0].length);
	}
	return result;
}

/** Four hours or spans of hours an equal step apart. */
export function clockScale(fact: Fact, seed: string): Scale | undefined {
	const { text } = fact.value;
	const parts = [...text.matchAll(/\d{1,2}(?=[:：时点])/g)];
	if (parts.length === 0) return undefined;
	const rank = pick(`${seed}|rank`, 4);
	const offsets = [0, 1, 2, 3].map((n) => n - rank);
	const fits = parts.every((part) =>
		offsets.every((offset) => Number(part[0]) + offset >= 0 && Number(part[0]) + offset <= 24)
	);
	if (!fits) return undefined;
	return { options: offsets.map((offset) => shifted(text, parts, offset)), key: rank };
}
