import type { Article } from '#lib/domain/article/article.ts';
import type { Fact } from '#lib/domain/fact/fact.ts';
import type { Result } from '#lib/domain/kernel/result.ts';
import type { Item } from '#lib/domain/question/item.ts';
import type { Finding } from '#lib/domain/question/lint-item.ts';

/** What is made of a text before anybody has judged it. */
export interface Drafts {
	readonly article: Article;
	readonly facts: readonly Fact[];
	readonly items: readonly { readonly item: Item; readonly findings: readonly Finding[] }[];
	/** SHA-256 of the text as it was read. */
	readonly contentHash: string;
}

/** Makes drafts of a text. Seconds of work for a long one: live rooms must go on meanwhile. */
export interface Drafting {
	/** `title` overrides the one found in the text. `article/too-large`: beyond time or memory. */
	draft(text: string, title?: string): Promise<Result<Drafts, 'article/too-large'>>;
}
