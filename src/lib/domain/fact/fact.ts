import type { FactId } from '../kernel/brand.ts';
import type { Span } from '../article/article.ts';

export type FactType =
	| 'number'
	| 'date'
	| 'person'
	| 'role'
	| 'org'
	| 'place'
	| 'initiative'
	| 'document'
	| 'slogan'
	| 'roleMap'
	| 'list'
	| 'quoteSpeaker'
	| 'method'
	| 'definition';

/** One thing that the article states, with the place that proves it. */
export interface Fact {
	/** The first 12 hexadecimal digits of SHA-256 over article, type, subject, relation and span. */
	readonly id: FactId;
	readonly type: FactType;
	/** Who or what the statement is about, as it may be named in a stem. */
	readonly subject: { readonly text: string; readonly aliases: readonly string[] };
	/** What is stated, such as 出台, 数量:党建示范点, 角色. */
	readonly relation: string;
	readonly value: FactValue;
	/** Whether the value names its subject alone in this article, so that a reverse item is safe. */
	readonly reversible: boolean;
	readonly source: { readonly paragraph: number; readonly sentence: Span; readonly value: Span };
	/** 0–1: how much the fact deserves a question. */
	readonly salience: number;
	/** 0–1: how sure the extractor is. */
	readonly confidence: number;
}

export interface FactValue {
	/** Verbatim. */
	readonly text: string;
	/** Normalised for comparison. */
	readonly norm: string;
	readonly number?: number;
	readonly unit?: string;
	/** 余, 多, 近, 以上 … : a hedge makes other numbers true as well. */
	readonly hedge?: string;
	readonly items?: readonly string[];
	/** A list that ends in 等 is open: never ask it as exhaustive. */
	readonly openList?: boolean;
}
