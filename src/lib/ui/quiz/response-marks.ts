import type { Response } from '../../domain/question/item.ts';

/** What is known about a response after the person let go of it. */
export type ResponseMarks =
	/** The server has confirmed it. */
	| { readonly kind: 'submitted' }
	/** Sent or waiting to be sent; nothing is confirmed. */
	| { readonly kind: 'unconfirmed' }
	/** The key is out. `correct` is the verdict where several texts count as right. */
	| { readonly kind: 'revealed'; readonly key: Response; readonly correct?: boolean };

export type OptionState =
	| 'rest'
	| 'chosen'
	| 'submitted'
	| 'unconfirmed'
	| 'right'
	| 'right-chosen'
	| 'missed'
	| 'wrong'
	| 'dim';

/**
 * The state of each option of a single- or multiple-choice list.
 * `chosen` and a revealed `key` hold option indexes.
 */
export function optionStates(
	count: number,
	chosen: readonly number[],
	marks?: ResponseMarks,
	several = false
): OptionState[] {
	return Array.from({ length: count }, (_, index) => {
		const picked = chosen.includes(index);
		if (marks === undefined) return picked ? 'chosen' : 'rest';
		if (marks.kind !== 'revealed') return picked ? marks.kind : 'dim';
		const right = indexesOf(marks.key).includes(index);
		if (!right) return picked ? 'wrong' : 'dim';
		if (!several) return 'right';
		return picked ? 'right-chosen' : 'missed';
	});
}

/** A choice response as option indexes; true is option 0 and false option 1. */
export function indexesOf(response: Response | null): readonly number[] {
	if (typeof response === 'number') return [response];
	if (typeof response === 'boolean') return [response ? 0 : 1];
	return Array.isArray(response) ? response : [];
}
