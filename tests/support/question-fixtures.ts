import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '#lib/domain/article/read-article.ts';
import { extractFacts } from '#lib/domain/fact/extract-facts.ts';
import type { Fact } from '#lib/domain/fact/fact.ts';
import { generateItems } from '#lib/domain/question/generate-items.ts';

export const GOLDEN = join(import.meta.dirname, '../golden');
export const ARTICLE_NAMES = [
	'report',
	'notice',
	'story',
	'round-up',
	'briefing',
	'rules',
	'explained',
	'village'
] as const;

export const fixtureText = (name: string): string =>
	readFileSync(join(GOLDEN, 'articles', `${name}.txt`), 'utf8');

/** A page around one paragraph, so that a test can speak about a sentence alone. */
export const pageOf = (...paragraphs: string[]): string =>
	['某地推进重点工作', '发布时间：2024-05-06 来源：某地日报', ...paragraphs].join('\n');

export const factsOf = (...paragraphs: string[]): Fact[] =>
	extractFacts(readArticle(pageOf(...paragraphs)));

export const made = (text: string) => {
	const article = readArticle(text);
	const facts = extractFacts(article);
	return { article, facts, ...generateItems(article, facts) };
};
