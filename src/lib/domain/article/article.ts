import type { ArticleId } from '../kernel/brand.ts';

/** A half-open range of UTF-16 offsets into the raw text. */
export type Span = readonly [start: number, end: number];

/** The imported article. Offsets point into `raw`, which is kept as it came. */
export interface Article {
	readonly id: ArticleId;
	readonly title: string;
	readonly publisher?: string;
	/** ISO date, YYYY-MM-DD. */
	readonly publishedOn?: string;
	readonly raw: string;
	/** Sections in order; paragraphs before the first heading lie in section 0 with an empty title. */
	readonly sections: readonly Section[];
	/**
	 * Non-empty lines of the body, numbered from 1 at the first body paragraph, section headings
	 * included. Number 0 is the page header (title, date, publisher), which is not in this list.
	 */
	readonly paragraphs: readonly Paragraph[];
}

export interface Section {
	readonly index: number;
	readonly title: string;
}

export interface Paragraph {
	readonly number: number;
	readonly kind: 'heading' | 'body';
	readonly section: number;
	/** Verbatim, without the white space around it: `raw.slice(...span)`. */
	readonly text: string;
	readonly span: Span;
	readonly sentences: readonly Sentence[];
}

export interface Sentence {
	readonly text: string;
	readonly span: Span;
}
