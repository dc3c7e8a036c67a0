import type { Fact } from '../fact/fact.ts';
import { normaliseText } from '../kernel/chinese-text.ts';
import { mayDistract } from './protected-wording.ts';
import type { Workshop } from './workshop.ts';

/** Why a text cannot be shown to be wrong for a fact; undefined where it is proved wrong. */
export type Doubt =
	| 'same-as-key'
	| 'contains-key'
	| 'same-subject'
	| 'said-of-subject'
	| 'same-sentence'
	| 'protected'
	| 'anchor-shared';

/** Tries to prove that `text` is a wrong value for the fact. */
export function doubtOf(shop: Workshop, fact: Fact, text: string): Doubt | undefined {
	const norm = normaliseText(text);
	const key = fact.value.norm;
	if (!mayDistract(text)) return 'protected';
	if (norm === key) return 'same-as-key';
	if (norm.includes(key) || key.includes(norm)) return 'contains-key';
	const own = namesOf(fact).filter((name) => name.length > 2);
	const same = shop
		.sameAs(norm)
		.some(
			(other) =>
				other.id !== fact.id &&
				classOf(other) === classOf(fact) &&
				namesOf(other).some((name) => own.includes(name))
		);
	if (same) return 'same-subject';
	for (const { text: sentence, start } of shop.sentencesWith(norm)) {
		if (start === fact.source.sentence[0]) return 'same-sentence';
		if (own.some((name) => sentence.includes(name))) return 'said-of-subject';
	}
	return undefined;
}

/** Tries to prove that another organisation is not the one that the anchor speaks of. */
export function doubtOfSubject(
	shop: Workshop,
	fact: Fact,
	other: { readonly text: string; readonly aliases: readonly string[] }
): Doubt | undefined {
	const mine = [fact.subject.text, ...fact.subject.aliases].map(coreName);
	const theirs = [other.text, ...other.aliases].map(coreName);
	if (mine.some((a) => theirs.some((b) => a.includes(b) || b.includes(a)))) return 'contains-key';
	if (!mayDistract(other.text)) return 'protected';
	const shared = shop
		.paragraphsWith(fact.value.norm)
		.some((paragraph) => theirs.some((name) => paragraph.includes(name)));
	return shared ? 'anchor-shared' : undefined;
}

/** A name without its province and the parts that are often left out. */
function coreName(name: string): string {
	return normaliseText(name)
		.replace(/^国家/, '')
		.replace(/(?:党委|党组)$/, '');
}

const classOf = (fact: Fact): string => `${fact.type}:${fact.relation.split(':')[0]!}`;

const names = new WeakMap<Fact, readonly string[]>();

function namesOf(fact: Fact): readonly string[] {
	const known =
		names.get(fact) ??
		[fact.subject.text, ...fact.subject.aliases].map(normaliseText).filter((name) => name !== '');
	names.set(fact, known);
	return known;
}
