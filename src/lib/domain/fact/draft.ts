import type { Span } from '../article/article.ts';
import type { FactType, FactValue } from './fact.ts';
import type { Frame } from './frame.ts';
import type { Subject } from './subject.ts';

/** What an extractor found: a span of the sentence and what it says; the rest is filled in later. */
export interface Draft {
	readonly type: FactType;
	/** Kind and detail, such as 数量:行政村; details never hold a colon. */
	readonly relation: string;
	/** Of the value, relative to the sentence. */
	readonly span: Span;
	/** Where the fact is about something else than its clause. */
	readonly subject?: Pick<Subject, 'text' | 'aliases'>;
	readonly value?: Partial<Omit<FactValue, 'text'>>;
	/** 0–1, before the position in the article is weighed. */
	readonly salience: number;
	/** 0–1. */
	readonly confidence: number;
}

/** One kind of fact, found sentence by sentence. */
export type Extractor = (frame: Frame) => Draft[];

/** The stretch inside the outermost quotation marks that a position lies in, marks excluded. */
export function quotedSpans(frame: Frame): Span[] {
	const spans: Span[] = [];
	let start = -1;
	for (let i = 0; i < frame.shadow.length; i++) {
		const depth = frame.depths[i]!;
		if (frame.shadow[i] === '“' && depth === 1) start = i + 1;
		if (frame.shadow[i] === '”' && depth === 1 && start >= 0) {
			spans.push([start, i]);
			start = -1;
		}
	}
	return spans;
}

/** Whether the span is a saying rather than a name: long, or made of sentences. */
export const isSpeech = (frame: Frame, [start, end]: Span): boolean =>
	end - start > 30 || /[。！？]/.test(frame.shadow.slice(start, end));
