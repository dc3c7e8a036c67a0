import type { Fact } from '../fact/fact.ts';
import type { Item } from './item.ts';
import { candidatesOf, wrongNames } from './name-options.ts';
import { phraseClass } from './phrase-class.ts';
import { isProtected, mayDistract } from './protected-wording.ts';
import { BLANK, cutStem, isFit } from './stem.ts';
import type { Workshop } from './workshop.ts';
import { baseOf, placeKey } from './workshop.ts';

const NAMED = new Set<Fact['type']>(['initiative', 'slogan']);

/** Names, slogans and documents: the statement with the name left out. */
export function askNamed(shop: Workshop, fact: Fact): Item[] {
	if (isProtected(fact.value.text) || fact.relation.startsWith('着力')) return askHold(shop, fact);
	const frame = shop.frameOf(fact);
	if (frame === undefined || !standsAmongOthers(fact)) return [];
	const cut = cutStem(frame, shop.spanOf(fact), BLANK);
	if (cut === undefined || !isFit(cut.text, fact.value.text) || isProtected(cut.text)) return [];
	if (!mayDistract(fact.value.text)) return [];
	const wrong = wrongNames(shop, fact, candidatesOf(poolOf(shop, fact)), cut.text);
	if (wrong.length < 2) return [];
	return [placeKey(shop, baseOf(shop, fact, cut.text, 'cloze'), fact.value.text, wrong)];
}

/**
 * A phrase that names no thing and has no telling shape fits its own sentence alone: among others it
 * would be found without having read, so it is asked as a blank.
 */
function standsAmongOthers(fact: Fact): boolean {
	if (fact.type !== 'slogan' || !fact.relation.startsWith('表述')) return true;
	return ['motto', 'image', 'post', 'question'].includes(phraseClass(fact.value.text));
}

/** Quoted names stand beside quoted names, titles beside titles, plain names beside plain names. */
function poolOf(shop: Workshop, fact: Fact): Fact[] {
	const group = groupOf(fact);
	return shop.near(fact).filter((other) => groupOf(other) === group);
}

const groups = new WeakMap<Fact, string>();

function groupOf(fact: Fact): string {
	const found = groups.get(fact) ?? groupIn(fact);
	groups.set(fact, found);
	return found;
}

function groupIn(fact: Fact): string {
	const head = fact.relation.split(':')[0]!;
	if (fact.type === 'document') return 'document';
	if (head === '举措') return `举措:${fact.relation.split(':').at(-1)!}`;
	if (head === '转变') return '转变';
	return NAMED.has(fact.type) && head !== '着力' ? 'quoted' : fact.type;
}

/** 在“A”上B in several headings: what goes with A. */
function askHold(shop: Workshop, fact: Fact): Item[] {
	const [head, what, where] = fact.relation.split(':');
	if (head !== '着力' || isProtected(fact.value.text)) return [];
	const wrong = shop
		.near(fact)
		.filter((other) => other.relation.startsWith('着力:') && other.value.norm !== fact.value.norm)
		.map((other) => other.value.text);
	if (new Set(wrong).size < 2) return [];
	const stem = `文中的小标题提出，在“${what!}”${where!}${BLANK}。`;
	return [placeKey(shop, baseOf(shop, fact, stem, 'hold'), fact.value.text, wrong.slice(0, 3))];
}
