import { lengthOf, normaliseText } from '../kernel/chinese-text.ts';
import { rngFrom } from '../kernel/rng.ts';
import type { Item, ItemType } from './item.ts';
import { keyTexts } from './key-text.ts';

export interface Selection {
	/** How many items at most; fewer come back where the rest would repeat or give away another. */
	readonly count: number;
	readonly seed: string;
	readonly types?: readonly ItemType[];
	/** Section index in the article. */
	readonly section?: number;
}

/**
 * Draws a quiz: no two items of one fact, none whose stem tells another's key, spread over sections
 * and types in proportion to what there is. The same items and seed give the same quiz for ever.
 */
export function selectItems(items: readonly Item[], selection: Selection): Item[] {
	const { types, section } = selection;
	const pool = items.filter(
		(item) =>
			(types === undefined || types.includes(item.type)) &&
			(section === undefined || item.section === section)
	);
	const rng = rngFrom(`select:${selection.seed}`);
	const candidates = rng.shuffle(byId(pool)).map(candidateOf);
	const quotas = [quotaOf(pool, sectionOf), quotaOf(pool, typeOf)] as const;
	const chosen: Candidate[] = [];
	const counts = new Map<string, number>();
	while (chosen.length < selection.count) {
		const next = mostWanted(candidates, chosen, quotas, counts);
		if (next === undefined) break;
		chosen.push(next);
		for (const group of [sectionOf(next.item), typeOf(next.item)]) {
			counts.set(group, (counts.get(group) ?? 0) + 1);
		}
	}
	return spreadKeys(rng.shuffle(chosen.map((candidate) => candidate.item)));
}

interface Candidate {
	readonly item: Item;
	readonly stem: string;
	readonly keys: readonly string[];
}

function candidateOf(item: Item): Candidate {
	const keys = keyTexts(item).map(normaliseText);
	return { item, stem: normaliseText(item.stem), keys: keys.filter((key) => lengthOf(key) > 1) };
}

const byId = (items: readonly Item[]): Item[] =>
	[...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

const sectionOf = (item: Item): string => `section ${item.section}`;
const typeOf = (item: Item): string => `type ${item.type}`;

type Quota = ReadonlyMap<string, number>;

/** The share of each group; the square root keeps a large group from crowding out the small. */
function quotaOf(items: readonly Item[], groupOf: (item: Item) => string): Quota {
	const sizes = new Map<string, number>();
	for (const item of items) sizes.set(groupOf(item), (sizes.get(groupOf(item)) ?? 0) + 1);
	return new Map([...sizes].map(([group, size]) => [group, Math.sqrt(size)]));
}

function mostWanted(
	candidates: readonly Candidate[],
	chosen: readonly Candidate[],
	[sections, types]: readonly [Quota, Quota],
	counts: ReadonlyMap<string, number>
): Candidate | undefined {
	let best: Candidate | undefined;
	let least = Infinity;
	for (const candidate of candidates) {
		const inSection = sectionOf(candidate.item);
		const inType = typeOf(candidate.item);
		const load =
			(counts.get(inSection) ?? 0) / sections.get(inSection)! +
			(counts.get(inType) ?? 0) / types.get(inType)!;
		if (load < least && !chosen.some((other) => cannotMeet(candidate, other))) {
			best = candidate;
			least = load;
		}
	}
	return best;
}

const cannotMeet = (a: Candidate, b: Candidate): boolean =>
	a.item.factId === b.item.factId || a.stem === b.stem || tells(a, b) || tells(b, a);

const tells = (a: Candidate, b: Candidate): boolean => b.keys.some((key) => a.stem.includes(key));

/** Reorders so that the right letter is not the same more than twice in a row, where possible. */
function spreadKeys(items: Item[]): Item[] {
	const waiting = items.slice();
	const ordered: Item[] = [];
	while (waiting.length > 0) {
		const [last, before] = [ordered.at(-1), ordered.at(-2)];
		const repeated =
			last !== undefined && before !== undefined && letterOf(last) === letterOf(before);
		const at = repeated ? waiting.findIndex((item) => letterOf(item) !== letterOf(last)) : 0;
		ordered.push(...waiting.splice(Math.max(at, 0), 1));
	}
	return ordered;
}

const letterOf = (item: Item): string =>
	item.type === 'single' || item.type === 'tf' ? `${item.type} ${String(item.key)}` : item.id;
