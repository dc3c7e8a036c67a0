import type { FactId, ItemId } from '../kernel/brand.ts';

export type ItemType = 'single' | 'multi' | 'tf' | 'fill' | 'order' | 'match';

/** Where the article proves the key. */
export interface Evidence {
	/** Paragraph number; see `Article.paragraphs`. */
	readonly paragraph: number;
	/** Verbatim words of the article: a sentence at run time, a short phrase in a shipped bank. */
	readonly quote: string;
	/** The words inside `quote` that carry the answer, to be marked with dots. */
	readonly emphasis?: string;
}

interface ItemBase {
	readonly id: ItemId;
	readonly stem: string;
	readonly source: Evidence;
	/** The fact that is asked. Items of one fact are siblings and never meet in one quiz. */
	readonly factId: FactId;
	/** The value of that fact: what the key says. */
	readonly factValue: string;
	/** Section index in the article. */
	readonly section: number;
	readonly difficulty: Difficulty;
	/** Why the key is right, in the author's own words; generated items leave it to the evidence. */
	readonly explanation?: string;
}

export type Difficulty = 'easy' | 'medium' | 'hard';

/** One best answer: `key` is an index into `options`. */
export interface SingleItem extends ItemBase {
	readonly type: 'single';
	readonly options: readonly string[];
	readonly key: number;
}

/** True or false: `key` says whether the stem is true. */
export interface TrueFalseItem extends ItemBase {
	readonly type: 'tf';
	readonly key: boolean;
}

/** Several right answers: `key` holds ascending indexes into `options`. */
export interface MultiItem extends ItemBase {
	readonly type: 'multi';
	readonly options: readonly string[];
	readonly key: readonly number[];
}

/** A blank (`____` in the stem): `accepted` holds every text that counts, the best one first. */
export interface FillItem extends ItemBase {
	readonly type: 'fill';
	readonly accepted: readonly string[];
}

/** Ordering: `key` lists indexes into `options` from first to last. */
export interface OrderItem extends ItemBase {
	readonly type: 'order';
	readonly options: readonly string[];
	readonly key: readonly number[];
}

/** Matching: premise i belongs to `options[key[i]]`; options may outnumber premises. */
export interface MatchItem extends ItemBase {
	readonly type: 'match';
	readonly premises: readonly string[];
	readonly options: readonly string[];
	readonly key: readonly number[];
}

export type Item = SingleItem | TrueFalseItem | MultiItem | FillItem | OrderItem | MatchItem;

/**
 * What a person answered, in the shape of the item's key:
 * single → option index; tf → boolean; multi → ascending option indexes; fill → text;
 * order → option indexes first to last; match → one option index per premise (−1 for none).
 */
export type Response = number | boolean | string | readonly number[];
