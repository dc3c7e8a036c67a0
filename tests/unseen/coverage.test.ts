import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '#lib/domain/article/read-article.ts';
import { extractFacts } from '#lib/domain/fact/extract-facts.ts';
import { normaliseText } from '#lib/domain/kernel/chinese-text.ts';
import { generateItems } from '#lib/domain/question/generate-items.ts';
import { keyTexts } from '#lib/domain/question/key-text.ts';
import { lintItem } from '#lib/domain/question/lint-item.ts';
import { decodeText } from '#lib/server/adapters/documents/read-text.ts';

interface Known {
	readonly paragraph: number;
	readonly value: string;
	readonly rank: 'core' | 'good' | 'minor';
}

const slugs = readdirSync(import.meta.dirname)
	.filter((name) => name.endsWith('.txt'))
	.map((name) => name.slice(0, -4));

/** Items of one frozen article, and which facts of its inventory they ask. */
function judge(slug: string) {
	const bytes = readFileSync(join(import.meta.dirname, `${slug}.txt`));
	const text = decodeText(bytes);
	if (!text.ok) throw new Error(text.error);
	const article = readArticle(text.value);
	const { items } = generateItems(article, extractFacts(article));
	const asked = items.map((item) => ({
		paragraph: item.source.paragraph,
		texts: [item.factValue, ...keyTexts(item)].map(normaliseText).filter((told) => told !== '')
	}));
	const inventory = JSON.parse(
		readFileSync(join(import.meta.dirname, `${slug}.facts.json`), 'utf8')
	) as Known[];
	const isAsked = ({ paragraph, value }: Known): boolean => {
		const wanted = normaliseText(value);
		return asked.some(
			(item) =>
				item.paragraph === paragraph &&
				item.texts.some((told) => told.includes(wanted) || wanted.includes(told))
		);
	};
	const hard = items.flatMap((item) =>
		lintItem(item, article).filter(({ severity }) => severity === 'hard')
	);
	return { article, items, inventory, hard, asked: inventory.filter(isAsked) };
}

describe('articles that no rule was tuned on', () => {
	const judged = slugs.map((slug) => ({ slug, ...judge(slug) }));

	it.each(judged)(
		'$slug gives items without a hard finding, at least one per 60 characters',
		({ article, items, hard }) => {
			expect(hard).toEqual([]);
			const prose = article.paragraphs
				.filter(({ kind }) => kind === 'body')
				.reduce((sum, { text }) => sum + text.length, 0);
			expect(items.length).toBeGreaterThanOrEqual(Math.floor(prose / 60));
		}
	);

	it('ask at least half of the facts that their reader called core', () => {
		const share = (rank: Known['rank']): number => {
			const known = judged.flatMap(({ inventory }) =>
				inventory.filter((fact) => fact.rank === rank)
			);
			const asked = judged.flatMap(({ asked: found }) =>
				found.filter((fact) => fact.rank === rank)
			);
			return asked.length / known.length;
		};
		console.log(`core ${share('core').toFixed(2)}, good ${share('good').toFixed(2)}`);
		expect(share('core')).toBeGreaterThanOrEqual(0.5);
	});
});
