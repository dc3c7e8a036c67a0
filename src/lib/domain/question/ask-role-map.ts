import type { Fact } from '../fact/fact.ts';
import type { Frame } from '../fact/frame.ts';
import { clauseAt } from '../fact/frame.ts';
import type { ParallelPart } from '../fact/parallel.ts';
import { splitParallel } from '../fact/parallel.ts';
import { shadowOf } from '../kernel/shadow.ts';
import type { Item } from './item.ts';
import { isProtected, isSolemn } from './protected-wording.ts';
import { drawn } from './seeded.ts';
import { BLANK, cutStem, isFit } from './stem.ts';
import type { Workshop } from './workshop.ts';
import { baseOf, placeKey } from './workshop.ts';

/** Ranks that a reader orders from high to low, or from often to seldom. */
const HIERARCHIES: readonly (readonly string[])[] = [
	['总局', '省局', '市局', '县局', '分局', '支部', '小组', '党员', '群众'],
	['中央', '省', '市', '县', '乡', '村'],
	['省级', '市级', '县级', '乡级', '村级'],
	['每日', '每周', '每旬', '每月', '每季', '每半年', '每年'],
	['每日', '每周', '每月', '每学期', '每学年'],
	['每天', '每周', '每旬', '每月', '每季度', '每半年', '每年']
];

const GOVERNED =
	/^的([^，。；、“”]{0,16}?(?:格局|机制|体系|模式|办法|制度|方式|原则|要求|做法|网络|链条))/;

interface Series {
	readonly fact: Fact;
	readonly parts: readonly ParallelPart[];
	/** How a stem points at the series: 在重庆市X局构建的“三级协同机制”中. */
	readonly where: string;
	readonly periods: boolean;
}

/** Items on a whole series: matching and, where its heads have a rank, ordering. */
export function askSeries(shop: Workshop, fact: Fact): Item[] {
	const series = readSeries(shop, fact);
	if (series === undefined) return [];
	return [...matching(shop, series), ...ordering(shop, series)];
}

/** Items on one part of a series: what the head does, and whose duty it is. */
export function askPart(shop: Workshop, fact: Fact): Item[] {
	const whole = shop
		.near(fact)
		.find(
			(other) =>
				other.relation === '对应' &&
				other.source.value[0] <= fact.source.value[0] &&
				fact.source.value[1] <= other.source.value[1]
		);
	const series = whole === undefined ? undefined : readSeries(shop, whole);
	const part = series?.parts.find((p) => p.tail === shadowOf(fact.value.text));
	if (series === undefined || part === undefined) return [];
	const others = series.parts.filter((other) => other !== part);
	const owner = series.where === '' ? '根据文章，' : series.where;
	const forward = series.periods
		? `${owner}${part.head}${BLANK}。`
		: `${series.where}，“${part.head}”对应的表述是“${BLANK}”。`;
	const backward = series.periods
		? `${owner}“${part.tail}”的频次是${BLANK}。`
		: `${series.where}，“${part.tail}”对应的是“${BLANK}”。`;
	const items: Item[] = [];
	if (isFit(forward, part.tail)) {
		const wrong = drawn(others, `${fact.id}|tail`, (p) => p.tail).slice(0, 3);
		const base = baseOf(shop, fact, forward, 'part');
		items.push(
			placeKey(
				shop,
				base,
				fact.value.text,
				wrong.map((p) => p.tail)
			)
		);
	}
	const backwardFits =
		isFit(backward, part.head) && !others.some((p) => part.tail.includes(p.head));
	if (backwardFits) {
		const wrong = drawn(others, `${fact.id}|head`, (p) => p.head).slice(0, 3);
		const base = { ...baseOf(shop, fact, backward, 'head'), factValue: part.head };
		items.push(
			placeKey(
				shop,
				base,
				part.head,
				wrong.map((p) => p.head)
			)
		);
	}
	return items;
}

function readSeries(shop: Workshop, fact: Fact): Series | undefined {
	const frame = shop.frameOf(fact);
	const parts = splitParallel(shadowOf(fact.value.text));
	if (frame === undefined || parts === undefined || isProtected(fact.value.text)) return undefined;
	const span = shop.spanOf(fact);
	const clause = clauseAt(frame, span[0]);
	const isProved = clause?.kind === 'named' || cutStem(frame, span, BLANK)?.subject !== '';
	const subject = isProved ? (clause?.subject?.text ?? '') : '';
	const periods = /^(?:每|平时|半年|年|季|月)/.test(parts[0]!.head);
	if (isSolemn(frame.shadow)) {
		if (fact.subject.text.length < 8) return undefined;
	}
	if (periods) {
		const owner = subject === '' ? soleSubject(frame) : subject;
		return owner === undefined ? undefined : { fact, parts, where: owner, periods };
	}
	const named = frame.shadow[span[0] - 1] === '“' && fact.subject.text !== '';
	if (named) {
		const owner = fact.subject.text.length >= 12 || subject === '' ? '' : `${subject}的`;
		const shown = fact.subject.text.length < 4 ? fact.subject.text : `“${fact.subject.text}”`;
		return { fact, parts, where: `在${owner || '文中提到的'}${shown}中`, periods };
	}
	const after = GOVERNED.exec(frame.shadow.slice(span[1]))?.[1];
	if (!isProved)
		return after === undefined
			? undefined
			: { fact, parts, where: `在文中提到的${after}中`, periods };
	const where = after === undefined ? `按照${subject}的做法` : `在${subject}的${after}中`;
	return { fact, parts, where, periods };
}

/** The one unit that a sentence is about, where it names no other. */
function soleSubject({ clauses, carried }: Frame): string | undefined {
	const named = clauses.filter(({ kind }) => kind === 'named').map(({ subject }) => subject!.text);
	const all = [...new Set(named.length === 0 && carried !== undefined ? [carried.text] : named)];
	return all.length === 1 ? all[0] : undefined;
}

function matching(shop: Workshop, { fact, parts, where, periods }: Series): Item[] {
	if (parts.length < 3) return [];
	const chosen = [...drawn(parts, `${fact.id}|match`, (p) => p.head).slice(0, 6)].sort(
		(a, b) => a.headAt - b.headAt
	);
	const options = drawn(
		chosen.map((p) => p.tail),
		`${fact.id}|options`,
		(text) => text
	);
	const stem = periods
		? `请将${where || '文中'}各项安排与时间对应起来。`
		: `${where}，请将下列各项与对应的表述连起来。`;
	if (!isFit(stem, '')) return [];
	return [
		{
			...baseOf(shop, fact, stem, 'match'),
			type: 'match',
			premises: chosen.map((p) => p.head),
			options,
			key: chosen.map((p) => options.indexOf(p.tail))
		}
	];
}

function ordering(shop: Workshop, { fact, parts, where, periods }: Series): Item[] {
	const ranks = HIERARCHIES.find(
		(order) => parts.filter((part) => order.includes(part.head)).length >= 3
	);
	if (ranks === undefined) return [];
	const ranked = parts
		.filter(
			(part) => ranks.includes(part.head) && !['支部', '小组', '党员', '群众'].includes(part.head)
		)
		.sort((a, b) => ranks.indexOf(a.head) - ranks.indexOf(b.head));
	const texts = ranked.map((part) => (periods ? part.tail : `${part.head}${part.tail}`));
	if (texts.length < 3) return [];
	const options = drawn(texts, `${fact.id}|order`, (text) => text);
	const stem = periods
		? `请按开展频次由高到低，为${where || '文中'}的下列安排排序。`
		: `${where}，请按层级由高到低为下列责任排序。`;
	if (!isFit(stem, '')) return [];
	return [
		{
			...baseOf(shop, fact, stem, 'order'),
			type: 'order',
			options,
			key: texts.map((text) => options.indexOf(text))
		}
	];
}
