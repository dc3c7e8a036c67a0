import type { Article } from '../article/article.ts';
import type { Fact } from '../fact/fact.ts';
import type { Frame } from '../fact/frame.ts';
import { framesOf } from '../fact/frame.ts';
import type { Subject } from '../fact/subject.ts';
import type { ItemId } from '../kernel/brand.ts';
import { lengthOf, normaliseText } from '../kernel/chinese-text.ts';
import { shadowOfParagraph } from '../article/paragraph-shadow.ts';
import { indexTexts } from '../kernel/text-index.ts';
import { sha256 } from '../kernel/sha256.ts';
import type { Difficulty, SingleItem } from './item.ts';
import { drawn, pick } from './seeded.ts';

/** A sentence of the article ready for searching. */
interface Searchable {
	readonly text: string;
	readonly paragraph: number;
	/** Where the sentence begins in the raw article. */
	readonly start: number;
}

/** An organisation and where the article names it first. */
interface Unit {
	readonly name: string;
	readonly subject: Subject;
	readonly start: number;
}

/** What the makers of items share: the article in every form they need. */
export interface Workshop {
	readonly article: Article;
	readonly seed: string;
	/** The facts around a fact, itself among them: all of them in an article of usual length. */
	near(fact: Fact): readonly Fact[];
	/** The organisations around a fact that the article makes a subject, as their sentences name them. */
	unitsNear(fact: Fact): readonly Unit[];
	/** The sentences that hold the normalised text. */
	sentencesWith(norm: string): readonly Searchable[];
	/** How many statements to judge were true and false so far. */
	readonly verdicts: { right: number; wrong: number };
	/** The normalised paragraphs with a sentence that holds the normalised text. */
	paragraphsWith(norm: string): readonly string[];
	/** The facts whose value reads the same. */
	sameAs(norm: string): readonly Fact[];
	frameOf(fact: Fact): Frame | undefined;
	/** The span of the fact's value relative to its sentence. */
	spanOf(fact: Fact): readonly [number, number];
	/** How often a text served as a wrong option so far. */
	readonly used: Map<string, number>;
	/** How often each position held the key so far. */
	readonly positions: number[];
}

export function openWorkshop(article: Article, facts: readonly Fact[], seed: string): Workshop {
	const frames = framesOf(article);
	const byStart = new Map(frames.map((frame) => [frame.span[0], frame]));
	const paragraphs = article.paragraphs.map((paragraph) =>
		normaliseText(shadowOfParagraph(paragraph))
	);
	const byNorm = new Map<string, Fact[]>();
	for (const fact of facts) {
		byNorm.set(fact.value.norm, [...(byNorm.get(fact.value.norm) ?? []), fact]);
	}
	const sentences = frames.map((frame) => ({
		text: normaliseText(frame.shadow),
		paragraph: frame.paragraph.number,
		start: frame.span[0]
	}));
	const index = indexTexts(sentences.map(({ text }) => text));
	const sentencesWith = (norm: string): Searchable[] =>
		index.holding(norm).map((i) => sentences[i]!);
	const places = new Map(facts.map((fact, i) => [fact.id, i]));
	const units = unitsOf(frames);
	return {
		article,
		seed,
		near: (fact) => around(facts, places.get(fact.id) ?? 0, NEAR_FACTS),
		unitsNear: (fact) => {
			const at = units.findIndex(({ start }) => start > fact.source.value[0]);
			return around(units, at < 0 ? units.length : at, NEAR_UNITS);
		},
		sentencesWith,
		paragraphsWith: (norm) => [
			...new Set(sentencesWith(norm).map(({ paragraph }) => paragraphs[paragraph - 1]!))
		],
		sameAs: (norm) => byNorm.get(norm) ?? [],
		frameOf: (fact) => byStart.get(fact.source.sentence[0]),
		spanOf: (fact) => {
			const [at] = fact.source.sentence;
			return [fact.source.value[0] - at, fact.source.value[1] - at];
		},
		verdicts: { right: 0, wrong: 0 },
		used: new Map(),
		positions: [0, 0, 0, 0]
	};
}

/** Past this many on either side, a fact or unit is no likely confusion, and books stay quick. */
const NEAR_FACTS = 100;
const NEAR_UNITS = 40;

const around = <T>(list: readonly T[], at: number, reach: number): readonly T[] =>
	list.length <= 2 * reach ? list : list.slice(Math.max(0, at - reach), at + reach);

function unitsOf(frames: readonly Frame[]): Unit[] {
	const units = new Map<string, Unit>();
	for (const frame of frames) {
		for (const { subject, ownEnd } of frame.clauses) {
			if (ownEnd === 0 || subject?.kind !== 'org') continue;
			const name = nameIn(frame.shadow, subject);
			if (!units.has(name)) units.set(name, { name, subject, start: frame.span[0] });
		}
	}
	return [...units.values()];
}

/** A unit as the sentence names it, so that the quotation proves the key. */
export const nameIn = (sentence: string, subject: Subject): string =>
	sentence.includes(subject.text)
		? subject.text
		: (subject.aliases.find((alias) => sentence.includes(alias)) ?? subject.text);

/** Everything of an item but its type, stem and answer. */
export function baseOf(shop: Workshop, fact: Fact, stem: string, form: string) {
	const frame = shop.frameOf(fact)!;
	const quote = frame.raw;
	return {
		id: sha256(`${fact.id}|${form}|${shop.seed}`).slice(0, 12) as ItemId,
		stem,
		source: {
			paragraph: fact.source.paragraph,
			quote,
			...(quote.includes(fact.value.text) ? { emphasis: fact.value.text } : {})
		},
		factId: fact.id,
		factValue: fact.value.text,
		section: frame.paragraph.section,
		difficulty: difficultyOf(fact)
	};
}

/** A first guess until answers are counted: figures and finer points are harder than names. */
function difficultyOf(fact: Fact): Difficulty {
	if (fact.type === 'number' || fact.type === 'date') {
		return fact.value.hedge === undefined ? 'medium' : 'hard';
	}
	if (fact.type === 'place' || fact.type === 'quoteSpeaker') return 'easy';
	if (fact.salience >= 0.85) return fact.source.paragraph % 3 === 0 ? 'easy' : 'medium';
	return 'hard';
}

/** A single-choice item with its key where keys have stood least. */
export function placeKey(
	shop: Workshop,
	base: ReturnType<typeof baseOf>,
	key: string,
	wrong: readonly string[]
): SingleItem {
	const count = wrong.length + 1;
	const open = shop.positions.slice(0, count);
	const least = Math.min(...open);
	const candidates = open.flatMap((n, i) => (n === least ? [i] : []));
	const at = candidates[pick(`${base.id}|position`, candidates.length)]!;
	const options = drawn(wrong, base.id, (text) => text);
	options.splice(at, 0, key);
	remember(shop, wrong, at);
	return { ...base, type: 'single', options, key: at };
}

export function remember(shop: Workshop, wrong: readonly string[], at: number): void {
	shop.positions[at] = (shop.positions[at] ?? 0) + 1;
	for (const text of wrong) shop.used.set(text, (shop.used.get(text) ?? 0) + 1);
}

export const similarLength = (a: string, b: string): boolean => {
	const [x, y] = [lengthOf(a), lengthOf(b)];
	return Math.max(x, y) <= Math.min(x, y) * 1.6 + 2;
};
