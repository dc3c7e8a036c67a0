import type { Article } from '../article/article.ts';
import { isFurniture } from '../article/furniture.ts';
import { lengthOf, normaliseText } from '../kernel/chinese-text.ts';
import type { Item } from './item.ts';
import { keyTexts } from './key-text.ts';
import { mayDistract } from './protected-wording.ts';
import { BLANK, MAX_STEM, MIN_STEM } from './stem.ts';

export type LintRule =
	| 'stem-length'
	| 'stem-long'
	| 'stem-dangling'
	| 'stem-tells-key'
	| 'stem-unbalanced'
	| 'stem-blank'
	| 'stem-negative'
	| 'option-count'
	| 'option-empty'
	| 'option-repeated'
	| 'option-overlap'
	| 'option-catch-all'
	| 'option-unit'
	| 'option-length'
	| 'option-protected'
	| 'option-order'
	| 'option-clang'
	| 'key-invalid'
	| 'key-not-proved'
	| 'key-longest'
	| 'quote-missing'
	| 'quote-not-verbatim'
	| 'quote-furniture';

/** What is wrong with an item: a hard finding keeps it out of a quiz, a warning asks for a look. */
export interface Finding {
	readonly rule: LintRule;
	readonly severity: 'hard' | 'warning';
}

type Rule = readonly [LintRule, Finding['severity'], (item: Item, article: Article) => boolean];

const CATCH_ALL = /^(?:以上|上述)(?:都|全|均|皆)|都(?:对|不对|是|不是)$|以上选项/;
const DANGLING = /^(?:该|其|此|这|它|他|她|上述|以上)/;
const NEGATIVE = /不(?:属于|包括|正确|是)的|错误的是/;

/** Each rule says when an item breaks it. */
const RULES: readonly Rule[] = [
	['stem-length', 'hard', ({ stem }) => lengthOf(stem) < MIN_STEM || lengthOf(stem) > MAX_STEM],
	['stem-long', 'warning', ({ stem }) => lengthOf(stem) > 90],
	['stem-dangling', 'hard', ({ stem }) => DANGLING.test(stem)],
	['stem-tells-key', 'hard', tellsKey],
	['stem-unbalanced', 'hard', ({ stem }) => isUnbalanced(stem)],
	['stem-blank', 'hard', (item) => item.type === 'fill' && !item.stem.includes(BLANK)],
	['stem-negative', 'warning', ({ stem }) => NEGATIVE.test(stem)],
	['option-count', 'hard', (item) => !hasEnoughOptions(item)],
	[
		'option-empty',
		'hard',
		(item) => optionsOf(item).some((option) => normaliseText(option) === '')
	],
	['option-repeated', 'hard', (item) => hasRepeats(optionsOf(item).map(normaliseText))],
	['option-overlap', 'hard', (item) => item.type === 'single' && overlaps(item.options)],
	['option-catch-all', 'hard', (item) => optionsOf(item).some((option) => CATCH_ALL.test(option))],
	['option-unit', 'hard', (item) => item.type === 'single' && mixesUnits(item.options)],
	[
		'option-length',
		'warning',
		(item) => item.type === 'single' && isLopsided(item.options, item.key)
	],
	['option-protected', 'hard', (item) => offersProtected(item)],
	['option-order', 'warning', (item) => item.type === 'single' && !isAscending(item.options)],
	['option-clang', 'warning', (item) => item.type === 'single' && clangs(item)],
	['key-invalid', 'hard', (item) => !hasValidKey(item)],
	['key-not-proved', 'hard', (item, article) => !isProved(item, article)],
	['key-longest', 'warning', (item) => item.type === 'single' && isLongest(item.options, item.key)],
	['quote-missing', 'hard', ({ source }) => source.quote.trim() === ''],
	[
		'quote-not-verbatim',
		'hard',
		({ source }, article) => !paragraphText(article, source.paragraph).includes(source.quote)
	],
	['quote-furniture', 'hard', ({ source }) => isFurniture(source.quote)]
];

/** Every rule that the item breaks, in the order of the rules. */
export function lintItem(item: Item, article: Article): Finding[] {
	return RULES.filter(([, , breaks]) => breaks(item, article)).map(([rule, severity]) => ({
		rule,
		severity
	}));
}

const optionsOf = (item: Item): readonly string[] => ('options' in item ? item.options : []);

function tellsKey(item: Item): boolean {
	if (item.type === 'tf' || item.type === 'match') return false;
	const stem = normaliseText(item.stem);
	return keyTexts(item).some((key) => {
		const norm = normaliseText(key);
		return lengthOf(norm) > 1 && stem.includes(norm);
	});
}

const isUnbalanced = (stem: string): boolean =>
	(stem.match(/[“《（]/g)?.length ?? 0) !== (stem.match(/[”》）]/g)?.length ?? 0);

function hasEnoughOptions(item: Item): boolean {
	const count = optionsOf(item).length;
	switch (item.type) {
		case 'single':
			return count >= 3 && count <= 6;
		case 'multi':
			return count >= 4 && count <= 8 && item.key.length < count;
		case 'order':
			return count >= 3 && count <= 8;
		case 'match':
			return count >= item.premises.length && count >= 3 && count <= 8;
		default:
			return true;
	}
}

const hasRepeats = (texts: readonly string[]): boolean => new Set(texts).size < texts.length;

const FIGURE = /\d[\d,]*(?:\.\d+)?|[〇零一二两三四五六七八九十百千]+/;
const isFigure = (text: string): boolean => FIGURE.test(text) && lengthOf(text) <= 16;

/** The words around the figures, which must be alike in all options. */
const frameOf = (text: string): string =>
	/\d/.test(text)
		? text.replace(/\d[\d,]*(?:\.\d+)?/g, '#')
		: text.replace(/[〇零一二两三四五六七八九十百千]+/g, '#');

function overlaps(options: readonly string[]): boolean {
	if (options.every(isFigure) && new Set(options.map(frameOf)).size === 1) return false;
	const norms = options.map(normaliseText);
	return norms.some((a, i) => norms.some((b, j) => i !== j && a.includes(b)));
}

function mixesUnits(options: readonly string[]): boolean {
	const figures = options.filter((option) => /^\D{0,3}\d/.test(option) && lengthOf(option) <= 10);
	return figures.length === options.length && new Set(figures.map(frameOf)).size > 1;
}

function isLopsided(options: readonly string[], key: number): boolean {
	const lengths = options.map(lengthOf);
	const mean = lengths.reduce((sum, n) => sum + n, 0) / lengths.length;
	return lengths[key]! > mean * 1.5 + 2 || lengths[key]! * 1.5 + 2 < mean;
}

function offersProtected(item: Item): boolean {
	if (item.type !== 'single' && item.type !== 'multi') return false;
	const keys: readonly number[] = item.type === 'single' ? [item.key] : item.key;
	return item.options.some((option, i) => !keys.includes(i) && !mayDistract(option));
}

function isAscending(options: readonly string[]): boolean {
	if (!options.every((option) => /^\D{0,3}\d[\d,.]*\D{0,4}$/.test(option))) return true;
	const values = options.map((option) => Number(/\d[\d,.]*/.exec(option)![0].replace(/,/g, '')));
	return values.every((value, i) => i === 0 || values[i - 1]! <= value);
}

function clangs({
	stem,
	options,
	key
}: {
	stem: string;
	options: readonly string[];
	key: number;
}): boolean {
	const bigrams = (text: string): Set<string> => {
		const norm = [...normaliseText(text)];
		return new Set(norm.slice(1).map((character, i) => norm[i]! + character));
	};
	const told = bigrams(stem);
	const share = (text: string): number => {
		const own = [...bigrams(text)];
		return own.length === 0 ? 0 : own.filter((pair) => told.has(pair)).length / own.length;
	};
	const best = Math.max(...options.map((option, i) => (i === key ? 0 : share(option))));
	return share(options[key] ?? '') > best + 0.2;
}

const isIndex = (at: number, options: readonly string[]): boolean =>
	Number.isInteger(at) && at >= 0 && at < options.length;

function hasValidKey(item: Item): boolean {
	switch (item.type) {
		case 'single':
			return isIndex(item.key, item.options);
		case 'tf':
			return typeof item.key === 'boolean';
		case 'fill':
			return item.accepted.some((text) => normaliseText(text) !== '');
		case 'multi':
			return (
				item.key.length > 0 &&
				item.key.every((at, i) => isIndex(at, item.options) && (i === 0 || item.key[i - 1]! < at))
			);
		case 'order':
			return (
				item.key.length === item.options.length &&
				!hasRepeats(item.key.map(String)) &&
				item.key.every((at) => isIndex(at, item.options))
			);
		case 'match':
			return (
				item.key.length === item.premises.length &&
				!hasRepeats(item.key.map(String)) &&
				item.key.every((at) => isIndex(at, item.options))
			);
	}
}

/** The paragraph holds the value of the fact; a bank's value may be worded freely, its quote not. */
function isProved(item: Item, article: Article): boolean {
	if (item.explanation !== undefined) return true;
	const text = normalParagraph(article, item.source.paragraph);
	return text.includes(normaliseText(item.factValue));
}

function isLongest(options: readonly string[], key: number): boolean {
	const lengths = options.map(lengthOf);
	const rest = lengths.filter((_, i) => i !== key);
	return lengths[key]! > Math.max(...rest) * 1.3 + 1;
}

const normal = new WeakMap<Article, Map<number, string>>();

function normalParagraph(article: Article, number: number): string {
	const known = normal.get(article) ?? new Map<number, string>();
	normal.set(article, known);
	const text = known.get(number) ?? normaliseText(paragraphText(article, number));
	known.set(number, text);
	return text;
}

const paragraphText = (article: Article, number: number): string =>
	number === 0
		? article.raw.slice(0, article.paragraphs[0]?.span[0] ?? article.raw.length)
		: (article.paragraphs[number - 1]?.text ?? '');
