import type { Article, Paragraph } from '../../domain/article/article.ts';
import type { Item } from '../../domain/question/item.ts';
import type { ReviewItem, ReviewStatus } from './author-views.ts';

/** A run of the article's words under the same marks; without `status` no question asks it. */
interface MarkedRun {
	readonly text: string;
	readonly status?: ReviewStatus;
	/** The item that a press on the run opens, and whether its number closes the run. */
	readonly item?: ReviewItem;
	readonly last?: boolean;
	/** Inside the sentence, or the very words, that prove the item under review. */
	readonly current?: 'quote' | 'words';
}

export interface MarkedParagraph {
	readonly number: number;
	readonly kind: Paragraph['kind'];
	readonly runs: readonly MarkedRun[];
}

interface Range {
	readonly start: number;
	readonly end: number;
	readonly item: ReviewItem;
}

/** The article with every asked phrase marked by the state of its item. */
export function markArticle(
	article: Pick<Article, 'paragraphs'>,
	items: readonly ReviewItem[],
	current: ReviewItem | null
): MarkedParagraph[] {
	const byParagraph = new Map<number, ReviewItem[]>();
	for (const item of items) {
		const { paragraph } = item.item.source;
		byParagraph.set(paragraph, [...(byParagraph.get(paragraph) ?? []), item]);
	}
	return article.paragraphs.map(({ number, kind, text }) => ({
		number,
		kind,
		runs: runsOf(text, byParagraph.get(number) ?? [], current)
	}));
}

function runsOf(
	text: string,
	items: readonly ReviewItem[],
	current: ReviewItem | null
): readonly MarkedRun[] {
	const ranges = items.flatMap((item) => rangeOf(text, item) ?? []);
	const here = items.find((item) => item.item.id === current?.item.id);
	const quote = here && placeOf(text, here.item.source.quote);
	const cuts = new Set([0, text.length, ...(quote ?? [])]);
	for (const { start, end } of ranges) cuts.add(start).add(end);
	const edges = [...cuts].sort((a, b) => a - b);
	const runs = edges.slice(0, -1).map((start, index): MarkedRun => {
		const end = edges[index + 1]!;
		const cover = ranges.filter((range) => range.start <= start && range.end >= end);
		const top = topmost(cover, here);
		const inQuote = quote !== undefined && quote !== null && quote[0] <= start && quote[1] >= end;
		const currentPart = top && top.item === here ? 'words' : inQuote ? 'quote' : undefined;
		return {
			text: text.slice(start, end),
			...(top && { status: top.item.status, item: top.item, last: top.end === end }),
			...(currentPart && { current: currentPart })
		};
	});
	return runs.reduce<readonly MarkedRun[]>(joined, []);
}

/** Adds a run to those before it, as one with the last where they look alike. */
function joined(before: readonly MarkedRun[], run: MarkedRun): readonly MarkedRun[] {
	const last = before.at(-1);
	return last && last.item === run.item && last.current === run.current
		? [...before.slice(0, -1), { ...run, text: last.text + run.text }]
		: [...before, run];
}

const STANDING: Readonly<Record<ReviewStatus, number>> = { accepted: 2, draft: 1, rejected: 0 };

/** Where several items ask the same words: the one under review, else the furthest along. */
function topmost(cover: readonly Range[], here: ReviewItem | undefined): Range | undefined {
	return cover.reduce<Range | undefined>((best, range) => {
		if (best === undefined || range.item === here) return range;
		if (best.item === here) return best;
		return STANDING[range.item.status] > STANDING[best.item.status] ? range : best;
	}, undefined);
}

function rangeOf(text: string, item: ReviewItem): Range | null {
	const quote = placeOf(text, item.item.source.quote);
	if (quote === null) return null;
	const words = placeOf(text.slice(quote[0], quote[1]), askedWords(item.item));
	return words === null
		? { start: quote[0], end: quote[1], item }
		: { start: quote[0] + words[0], end: quote[0] + words[1], item };
}

const askedWords = (item: Item): string => item.source.emphasis ?? item.factValue;

function placeOf(text: string, words: string): readonly [number, number] | null {
	const start = words === '' ? -1 : text.indexOf(words);
	return start < 0 ? null : [start, start + words.length];
}
