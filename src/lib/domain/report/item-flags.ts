import type { Item } from '../question/item.ts';

/** What to look at again in an item; `option` names the distractor that is meant. */
export interface ItemFlag {
	readonly code:
		| 'hard'
		| 'distractor-over-key'
		| 'negative-discrimination'
		| 'low-discrimination'
		| 'idle-distractor'
		| 'slow';
	readonly option?: number;
}

export interface ItemEvidence {
	readonly item: Item;
	/** Persons that the question counts for. */
	readonly n: number;
	readonly facility: number | null;
	readonly discrimination: number | null;
	readonly distribution: readonly number[];
	readonly medianElapsedMs: number | null;
	/** Over all answers of the contest. */
	readonly contestMedianMs: number | null;
}

/** Fewer persons than this prove nothing: at n = 30 the standard error of r is about .18. */
export const LEAST_PERSONS = {
	hard: 20,
	overKey: 20,
	slow: 20,
	low: 30,
	negative: 40,
	idle: 60
} as const;

/** Below this an item tells the strong from the weak too little. */
export const LOW_DISCRIMINATION = 0.15;

/** Flags of an item, each only from the number of persons on that it needs. */
export function flagsOf(evidence: ItemEvidence): readonly ItemFlag[] {
	const { n, facility, discrimination: r, medianElapsedMs, contestMedianMs } = evidence;
	const flags: ItemFlag[] = [];
	if (n >= LEAST_PERSONS.hard && facility !== null && facility < 0.35) flags.push({ code: 'hard' });
	if (n >= LEAST_PERSONS.overKey) flags.push(...overKey(evidence));
	if (r !== null && r < 0 && n >= LEAST_PERSONS.negative) {
		flags.push({ code: 'negative-discrimination' });
	} else if (r !== null && r < LOW_DISCRIMINATION && n >= LEAST_PERSONS.low) {
		flags.push({ code: 'low-discrimination' });
	}
	if (n >= LEAST_PERSONS.idle) flags.push(...idle(evidence));
	if (n >= LEAST_PERSONS.slow && medianElapsedMs !== null && contestMedianMs !== null) {
		if (medianElapsedMs > 3 * contestMedianMs) flags.push({ code: 'slow' });
	}
	return flags;
}

/** A distractor that draws more than the key: often a second right answer. */
function overKey({ item, distribution }: ItemEvidence): readonly ItemFlag[] {
	if (item.type !== 'single') return [];
	const right = distribution[item.key] ?? 0;
	return distribution.flatMap((count, option) =>
		count > right ? [{ code: 'distractor-over-key' as const, option }] : []
	);
}

/** A distractor that fewer than one person in twenty takes. */
function idle({ item, distribution, n }: ItemEvidence): readonly ItemFlag[] {
	if (item.type !== 'single') return [];
	return distribution.flatMap((count, option) =>
		option !== item.key && count / n < 0.05 ? [{ code: 'idle-distractor' as const, option }] : []
	);
}
