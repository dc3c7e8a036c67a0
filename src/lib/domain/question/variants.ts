import type { Fact } from '../fact/fact.ts';
import { toChineseNumber } from '../kernel/chinese-number.ts';
import { lengthOf } from '../kernel/chinese-text.ts';
import { isRange } from './figure-options.ts';
import type { Item, SingleItem } from './item.ts';
import { isProtected, isSolemn, mayDistract } from './protected-wording.ts';
import { pick } from './seeded.ts';
import type { Cut } from './statement-place.ts';
import { BLANK, cutStem, isFit } from './stem.ts';
import type { Workshop } from './workshop.ts';
import { baseOf } from './workshop.ts';

const MAX_BLANK = 12;
const NOT_TYPED = new Set<Fact['type']>([
	'place',
	'list',
	'quoteSpeaker',
	'method',
	'person',
	'definition'
]);

/** What a statement to judge is made from: the items with proved options, where there are any. */
export interface Proved {
	readonly cloze?: SingleItem;
	readonly subject?: SingleItem;
}

const SWAPS_VALUE = new Set<Fact['type']>(['number', 'date', 'roleMap']);

/**
 * A statement to judge. A false one differs in one place: the figure or the duty, or else the unit,
 * because a name put into another's place is seen to be wrong without having read.
 */
export function judgement(shop: Workshop, fact: Fact, proved: Proved): Item[] {
	const frame = shop.frameOf(fact);
	if (frame === undefined || isSolemn(frame.shadow) || isProtected(frame.shadow)) return [];
	if (isRange(fact)) return [];
	const span = shop.spanOf(fact);
	const cut = cutStem(frame, span, frame.shadow.slice(span[0], span[1]));
	if (cut?.clause.subject?.kind === 'person') return [];
	const source = SWAPS_VALUE.has(fact.type) ? proved.cloze : (proved.subject ?? undefined);
	const isTrue = verdict(shop, fact, source !== undefined);
	if (isTrue === undefined) return [];
	const stem = isTrue ? trueStem(cut, proved.cloze) : falseStem(fact, cut, source);
	if (stem === undefined || !isFit(stem, '')) return [];
	const value = isTrue ? undefined : source?.factValue;
	const base = {
		...baseOf(shop, fact, stem, 'judgement'),
		...(value === undefined ? {} : { factValue: value })
	};
	shop.verdicts[isTrue ? 'right' : 'wrong']++;
	return [{ ...base, type: 'tf', key: isTrue }];
}

/** True or false by chance, kept even over the article; undefined where one more would tilt it. */
export function verdict(shop: Workshop, fact: Fact, canBeFalse: boolean): boolean | undefined {
	const lead = shop.verdicts.right - shop.verdicts.wrong;
	if (!canBeFalse) return lead <= 1 ? true : undefined;
	if (Math.abs(lead) >= 2) return lead < 0;
	return pick(`${fact.id}|truth`, 2) === 0;
}

const trueStem = (cut: Cut | undefined, cloze: SingleItem | undefined): string | undefined =>
	cloze?.stem.includes(BLANK) === true
		? cloze.stem.replace(BLANK, cloze.options[cloze.key]!)
		: cut?.text;

function falseStem(
	fact: Fact,
	cut: Cut | undefined,
	source: SingleItem | undefined
): string | undefined {
	if (source === undefined) return undefined;
	const wrong = source.options.filter((_, i) => i !== source.key);
	const said = wrong[pick(`${fact.id}|said`, wrong.length)]!;
	if (source.stem.includes(BLANK)) return source.stem.replace(BLANK, said);
	return cut === undefined ? undefined : `${said}${cut.predicate.replace(/[。，]$/, '')}。`;
}

/** A blank to be filled, where the answer is short and has one right form. */
export function blank(shop: Workshop, fact: Fact): Item[] {
	const frame = shop.frameOf(fact);
	const { text } = fact.value;
	if (frame === undefined || isProtected(text)) return [];
	if (fact.type === 'method') return partBlank(shop, fact);
	if (/^(?:名称|表述)/.test(fact.relation) && /、/.test(text)) return partBlank(shop, fact);
	if (fact.type === 'number') return figureBlank(shop, fact);
	// The blanks of one series differ in a word: a third of them is enough.
	if (fact.type === 'roleMap' && pick(`${fact.id}|fill`, 3) > 0) return [];
	// An idiom is filled in without having read.
	if (lengthOf(text) > MAX_BLANK || !mayDistract(text)) return [];
	if (/^(?:后果|等次)/.test(fact.relation) || (fact.type === 'role' && lengthOf(text) > 6))
		return [];
	if (NOT_TYPED.has(fact.type) || fact.relation.startsWith('举措') || /[+、，,]/.test(text))
		return [];
	const cut = cutStem(frame, shop.spanOf(fact), BLANK);
	if (cut === undefined || !isFit(cut.text, text)) return [];
	if (fitsTwice(shop, fact)) return [];
	const base = baseOf(shop, fact, cut.text, 'blank');
	return [{ ...base, type: 'fill', accepted: fact.type === 'date' ? dateForms(text) : [text] }];
}

/** Whether the words on both sides of the value surround another value elsewhere in the article. */
function fitsTwice(shop: Workshop, fact: Fact): boolean {
	const around = (other: Fact): string => {
		const { shadow } = shop.frameOf(other)!;
		const [from, to] = shop.spanOf(other);
		return `${shadow.slice(Math.max(0, from - 6), from)}|${shadow.slice(to, to + 4)}`;
	};
	const own = around(fact);
	return shop
		.near(fact)
		.some(
			(other) =>
				other.type === fact.type &&
				other.subject.text === fact.subject.text &&
				other.value.norm !== fact.value.norm &&
				around(other) === own
		);
}

/** A date with and without its year and the word that makes it a limit. */
function dateForms(text: string): string[] {
	const bare = text.replace(/(?:之前|以前|前|起|止|开始)$/, '');
	const short = bare.replace(/^(?:\d{4}年|今年|去年|同年|当年)(?=\d{1,2}月)/, '');
	return [...new Set([text, bare, short])];
}

/** One part of a motto of several parts, the others standing. */
function partBlank(shop: Workshop, fact: Fact): Item[] {
	const frame = shop.frameOf(fact)!;
	const [start, end] = shop.spanOf(fact);
	const text = frame.shadow.slice(start, end);
	const parts = text.split(/[、+]|—+/);
	const part = parts[pick(`${fact.id}|part`, parts.length)]!;
	if (lengthOf(part) < 2 || lengthOf(part) > 8) return [];
	const cut = cutStem(frame, [start, end], text.replace(part, BLANK));
	if (cut === undefined || !isFit(cut.text, part)) return [];
	const base = { ...baseOf(shop, fact, cut.text, 'blank'), factValue: part };
	return [{ ...base, type: 'fill', accepted: [part] }];
}

const FIGURE = /\d[\d,]*(?:\.\d+)?|[〇零一二两三四五六七八九十百千]+/;

/** The bare figure of a number, its hedge and unit standing; every second number is asked so. */
function figureBlank(shop: Workshop, fact: Fact): Item[] {
	const frame = shop.frameOf(fact)!;
	const [start, end] = shop.spanOf(fact);
	const text = frame.shadow.slice(start, end);
	const figure = FIGURE.exec(text)?.[0];
	if (figure === undefined || pick(`${fact.id}|fill`, 2) === 0) return [];
	const cut = cutStem(frame, [start, end], text.replace(figure, BLANK));
	if (cut === undefined || !isFit(cut.text, figure)) return [];
	const base = baseOf(shop, fact, cut.text, 'blank');
	if (fitsTwice(shop, fact)) return [];
	const forms = [figure, ...otherForms(figure)];
	const whole = forms.map((form) => text.replace(figure, form));
	return [{ ...base, type: 'fill', accepted: [...new Set([...forms, ...whole])] }];
}

/** The same figure in Chinese, and without the commas of its thousands. */
function otherForms(figure: string): string[] {
	const bare = figure.replace(/,/g, '');
	const value = Number(bare);
	if (!Number.isInteger(value) || value >= 10_000 || !/^\d+$/.test(bare)) return [bare];
	return [bare, toChineseNumber(value)];
}
