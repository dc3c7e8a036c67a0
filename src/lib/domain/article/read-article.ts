import type { ArticleId } from '../kernel/brand.ts';
import { sha256 } from '../kernel/sha256.ts';
import { shadowOf } from '../kernel/shadow.ts';
import type { Article, Paragraph, Section, Span } from './article.ts';
import { isFurniture, readDate, readImprint } from './furniture.ts';
import type { HeadingRank } from './headings.ts';
import { headingRank, isNumberedLine } from './headings.ts';
import { splitSentences } from './sentences.ts';

interface Line {
	readonly text: string;
	readonly shadow: string;
	readonly span: Span;
}

/** Reads an article from plain text; furniture is left out, `raw` and its offsets stay as they came. */
export function readArticle(raw: string): Article {
	const lines = linesOf(raw).filter((line) => !isFurniture(line.text));
	const first = bodyStart(lines);
	const header = readHeader(lines.slice(0, first));
	const body = lines.slice(first);
	const ranks = headingRanks(body);
	const { sections, paragraphs } = number(body, ranks);
	const publishedOn = header.publishedOn ?? signedOn(body);
	const publisher = header.publisher ?? signedBy(body);
	return {
		id: sha256(lines.map((line) => line.shadow).join('\n')).slice(0, 16) as ArticleId,
		title: header.title,
		...(publisher === undefined ? {} : { publisher }),
		...(publishedOn === undefined ? {} : { publishedOn }),
		raw,
		sections,
		paragraphs
	};
}

function linesOf(raw: string): Line[] {
	const lines: Line[] = [];
	for (const match of raw.matchAll(/[^\r\n\u2028\u2029\f\v]+/g)) {
		const text = match[0];
		const start = match.index + (text.length - text.replace(LEADING, '').length);
		const trimmed = text.replace(LEADING, '').replace(TRAILING, '');
		if (trimmed === '') continue;
		lines.push({ text: trimmed, shadow: shadowOf(trimmed), span: [start, start + trimmed.length] });
	}
	return lines;
}

const LEADING = /^[\s\u00a0\u3000\ufeff\u200b]+/;
const TRAILING = /[\s\u00a0\u3000\ufeff\u200b]+$/;
const MAX_HEADER_LINES = 8;

function bodyStart(lines: readonly Line[]): number {
	for (const [i, line] of lines.entries()) {
		if (readImprint(line.text) !== undefined) continue;
		const numbered = i > 0 && isNumberedLine(line.shadow) && !line.shadow.startsWith('—');
		if (numbered || isText(line.shadow) || i >= MAX_HEADER_LINES) return i;
	}
	return lines.length;
}

const isText = (shadow: string): boolean =>
	/[。！；：]$/.test(shadow) || /。/.test(shadow) || shadow.length > 60;

function readHeader(lines: readonly Line[]): {
	title: string;
	publisher?: string;
	publishedOn?: string;
} {
	let title = '';
	let found: { publisher?: string; publishedOn?: string } = {};
	for (const line of lines) {
		const imprint = readImprint(line.text);
		if (imprint !== undefined) found = { ...imprint, ...found };
		else if (title === '') title = line.text;
	}
	return { title, ...found };
}

function signedOn(body: readonly Line[]): string | undefined {
	const last = body.slice(-4).filter((line) => line.text.length <= 20);
	return last.map((line) => readDate(line.shadow)).find((date) => date !== undefined);
}

/** The unit that stands above the date at the end of a notice. */
function signedBy(body: readonly Line[]): string | undefined {
	const at = body.findLastIndex((line) => DATE_LINE.test(line.shadow));
	const above = at < body.length - 4 ? undefined : body[at - 1]?.text;
	return above !== undefined && /^[\u4e00-\u9fff]{4,25}$/.test(above) ? above : undefined;
}

const DATE_LINE = /^\d{4}年\d{1,2}月\d{1,2}日$/;

/** Short lines in a run of four or more are a list, and at the very end a signature: not headings. */
function headingRanks(body: readonly Line[]): (HeadingRank | undefined)[] {
	const ranks = body.map((line) => headingRank(line.shadow));
	for (let i = 0; i < ranks.length;) {
		let end = i;
		while (end < ranks.length && ranks[end] === 1 && !isNumberedLine(body[end]!.shadow)) end++;
		if (end - i >= 4 || (end > i && end === ranks.length)) ranks.fill(undefined, i, end);
		i = Math.max(end, i + 1);
	}
	return ranks;
}

function number(
	body: readonly Line[],
	ranks: readonly (HeadingRank | undefined)[]
): { sections: Section[]; paragraphs: Paragraph[] } {
	const top = ranks.reduce<number>((least, rank) => Math.min(least, rank ?? 9), 9);
	const sections: Section[] = [{ index: 0, title: '' }];
	const paragraphs = body.map((line, i): Paragraph => {
		if (ranks[i] === top) sections.push({ index: sections.length, title: line.text });
		const [start] = line.span;
		return {
			number: i + 1,
			kind: ranks[i] === undefined ? 'body' : 'heading',
			section: sections.length - 1,
			text: line.text,
			span: line.span,
			sentences: splitSentences(line.shadow).map(([from, to]) => ({
				text: line.text.slice(from, to),
				span: [start + from, start + to]
			}))
		};
	});
	return { sections, paragraphs };
}
