import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '#lib/domain/article/read-article.ts';
import { extractFacts } from '#lib/domain/fact/extract-facts.ts';
import { normaliseText } from '#lib/domain/kernel/chinese-text.ts';
import { grade } from '#lib/domain/question/grade.ts';
import type { Item, Response } from '#lib/domain/question/item.ts';
import { lintItem } from '#lib/domain/question/lint-item.ts';
import { ARTICLE_NAMES, fixtureText, made } from '../support/question-fixtures.ts';

const TEXTS = ARTICLE_NAMES.map(fixtureText);
const anyText = fc.constantFrom(...TEXTS);
const MANY_SENTENCES = (['report', 'notice', 'story'] as const).map(fixtureText);

const toAscii = (text: string): string =>
	text.replace(/[，；：！？（）“”]/g, (mark) => ASCII[mark] ?? mark);
const ASCII: Readonly<Record<string, string>> = {
	'，': ',',
	'；': ';',
	'：': ':',
	'！': '!',
	'？': '?',
	'（': '(',
	'）': ')',
	'“': '"',
	'”': '"'
};

const told = (text: string): string[] =>
	extractFacts(readArticle(text)).map(({ type, subject, value, source }) =>
		[source.paragraph, type, normaliseText(subject.text), value.norm].join('|')
	);

const rightAnswer = (item: Item): Response => (item.type === 'fill' ? item.accepted[0]! : item.key);

describe('the question engine', () => {
	it.each(ARTICLE_NAMES)('makes the same items of %s every time', (name) => {
		const once = JSON.stringify(made(fixtureText(name)));
		expect(JSON.stringify(made(fixtureText(name)))).toBe(once);
	});

	it.each(ARTICLE_NAMES)('finds the same facts of %s in half-width punctuation', (name) => {
		expect(told(toAscii(fixtureText(name)))).toEqual(told(fixtureText(name)));
	});

	it.each(ARTICLE_NAMES)('breaks no hard rule on %s, and every key earns full marks', (name) => {
		const { items, article } = made(fixtureText(name));
		expect(items.length).toBeGreaterThan(30);
		for (const item of items) {
			const hard = lintItem(item, article).filter(({ severity }) => severity === 'hard');
			expect([item.stem, hard]).toEqual([item.stem, []]);
			expect(grade(item, rightAnswer(item))).toEqual({ ratio: 1, right: true });
			expect(article.paragraphs[item.source.paragraph - 1]!.text).toContain(item.source.quote);
		}
		expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
	});

	it('loses only the facts of a sentence that is deleted', () => {
		fc.assert(
			fc.property(fc.constantFrom(...MANY_SENTENCES), fc.nat(), (text, n) => {
				const { article, facts } = made(text);
				const body = article.paragraphs.filter(
					({ kind, sentences }) => kind === 'body' && sentences.length > 1
				);
				const paragraph = body[n % body.length]!;
				// Later sentences of a paragraph may speak of the unit that an earlier one names.
				const sentence = paragraph.sentences.at(-1)!;
				const without = text.slice(0, sentence.span[0]) + text.slice(sentence.span[1]);
				const rest = facts.filter(({ source }) => source.sentence[0] !== sentence.span[0]);
				const left = extractFacts(readArticle(without));
				expect(left.map(({ type, value }) => `${type}|${value.norm}`)).toEqual(
					rest.map(({ type, value }) => `${type}|${value.norm}`)
				);
			}),
			{ numRuns: 12 }
		);
	});

	it('survives any torn text', () => {
		const torn = fc.tuple(anyText, fc.nat(3000), fc.nat(600)).map(([text, from, length]) => {
			return text.slice(from % text.length, (from % text.length) + length);
		});
		fc.assert(
			fc.property(
				fc.oneof(
					torn,
					fc.string({ maxLength: 200 }),
					fc.string({ unit: 'binary', maxLength: 200 })
				),
				(text) => {
					const { items, article } = made(text);
					for (const item of items) {
						expect(lintItem(item, article).filter(({ severity }) => severity === 'hard')).toEqual(
							[]
						);
					}
				}
			),
			{ numRuns: 60 }
		);
	});

	it('places the right letter and the truth of statements evenly', () => {
		const items = TEXTS.flatMap((text) => made(text).items);
		const keys = items.flatMap((item) =>
			item.type === 'single' && item.options.length === 4 ? [item.key] : []
		);
		for (const place of [0, 1, 2, 3]) {
			const share = keys.filter((key) => key === place).length / keys.length;
			expect(share).toBeGreaterThan(0.18);
			expect(share).toBeLessThan(0.32);
		}
		const verdicts = items.flatMap((item) => (item.type === 'tf' ? [item.key] : []));
		const trueShare = verdicts.filter(Boolean).length / verdicts.length;
		expect(Math.abs(trueShare - 0.5)).toBeLessThan(0.1);
	});
});

describe('readers who have not read', () => {
	type Single = Extract<Item, { type: 'single' }>;
	const singles = TEXTS.flatMap((text) => made(text).items).filter(
		(item): item is Single => item.type === 'single' && item.options.length === 4
	);
	const rate = (choose: (item: Single) => number): number =>
		singles.filter((item) => choose(item) === item.key).length / singles.length;
	const best = (
		options: readonly string[],
		score: (option: string, i: number) => number
	): number => {
		const scores = options.map(score);
		return scores.indexOf(Math.max(...scores));
	};
	const bigrams = (text: string): string[] =>
		[...normaliseText(text)]
			.slice(1)
			.map((character, i) => [...normaliseText(text)][i]! + character);

	it('do not find the key as the longest option', () => {
		expect(rate(({ options }) => best(options, (option) => option.length))).toBeLessThan(0.35);
	});

	it('do not find the key as the option most like the stem', () => {
		const overlap = (item: Single, option: string): number =>
			bigrams(option).filter((pair) => normaliseText(item.stem).includes(pair)).length;
		expect(rate((item) => best(item.options, (option) => overlap(item, option)))).toBeLessThan(
			0.35
		);
	});

	it('do not find the key in the middle of the figures', () => {
		const figures = singles.filter(({ options }) => options.every((option) => /\d/.test(option)));
		expect(figures.length).toBeGreaterThan(40);
		for (const place of [1, 2]) {
			const share = figures.filter(({ key }) => key === place).length / figures.length;
			expect(share).toBeLessThan(0.38);
		}
	});
});
