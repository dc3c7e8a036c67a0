import type { Fact } from '../fact/fact.ts';
import { lengthOf, normaliseText } from '../kernel/chinese-text.ts';
import { kinship, nounClass, phraseClass } from './phrase-class.ts';
import { doubtOf } from './proof.ts';
import { pick } from './seeded.ts';
import type { Workshop } from './workshop.ts';
import { similarLength } from './workshop.ts';

/** Wrong values for a fact out of `pool`, each proved wrong, the most alike first; at most three. */
export function wrongNames(
	shop: Workshop,
	fact: Fact,
	pool: readonly Candidate[],
	stem: string
): string[] {
	const key = fact.value.text;
	const told = normaliseText(stem);
	const scored = pool
		.filter(
			(candidate) =>
				candidate.text !== key &&
				similarLength(candidate.text, key) &&
				(!isQuoted(fact) || standsBeside(fact, candidate)) &&
				!told.includes(candidate.norm)
		)
		.map((candidate) => ({
			text: candidate.text,
			score: likeness(shop, fact, candidate)
		}))
		.sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1));
	const chosen: string[] = [];
	for (const { text } of scored) {
		if (chosen.length === 3) break;
		const norm = normaliseText(text);
		const alike = chosen.some((other) => {
			const known = normaliseText(other);
			return known === norm || known.includes(norm) || norm.includes(known);
		});
		if (!alike && doubtOf(shop, fact, text) === undefined) chosen.push(text);
	}
	return chosen;
}

/** A name stands beside names of the same kind of thing, a turn of phrase beside its like. */
function standsBeside(fact: Fact, candidate: Candidate): boolean {
	const key = fact.value.text;
	const own = nounClass(key, nounOf(fact));
	if (own !== nounClass(candidate.text, candidate.kind)) return false;
	if (own !== undefined) return kinship(candidate.text, key) > 0 || phraseClass(key) !== 'motto';
	return TELLING.has(phraseClass(key)) && kinship(candidate.text, key) === 2;
}

const TELLING = new Set(['motto', 'image', 'post', 'question']);
const nounOf = (fact: Fact): string => fact.relation.split(':').at(-1)!;

const isQuoted = (fact: Fact): boolean =>
	(fact.type === 'slogan' && !fact.relation.startsWith('转变')) ||
	(fact.type === 'initiative' && fact.relation.startsWith('名称'));

export interface Candidate {
	readonly text: string;
	readonly norm: string;
	/** What the name belongs to: 品牌, 行动 … */
	readonly kind: string;
	readonly type: Fact['type'];
}

export const candidatesOf = (facts: readonly Fact[]): Candidate[] =>
	facts.map((fact) => ({
		text: fact.value.text,
		norm: fact.value.norm,
		kind: fact.relation.split(':').at(-1)!,
		type: fact.type
	}));

function likeness(shop: Workshop, fact: Fact, candidate: Candidate): number {
	const key = fact.value.text;
	const kind = fact.relation.split(':').at(-1)!;
	const lengths = Math.abs(lengthOf(key) - lengthOf(candidate.text));
	const shapes = [/[ \u3000]/, /、/, /式$/, /一.+一/, /[+＋]/, /\d/].filter(
		(shape) => shape.test(key) === shape.test(candidate.text)
	).length;
	const sameKind = kind !== '' && kind === candidate.kind ? 2 : 0;
	const kin = kinship(key, candidate.text) * 1.5;
	const worn = shop.used.get(candidate.text) ?? 0;
	const chance = pick(`${fact.id}|${candidate.text}`, 1000) / 1000;
	return (
		sameKind +
		kin +
		(fact.type === candidate.type ? 3 : 0) +
		shapes -
		lengths * 0.6 -
		worn * 0.5 +
		chance
	);
}
