import type { PublicItem } from '#lib/domain/contest/view.ts';
import type { Response } from '#lib/domain/question/item.ts';

/**
 * Reads an answer out of a plain form: `answer` holds option indexes, `true` or `false`, or text;
 * order and match send one `answer` per place. Null where nothing usable was given.
 */
export function responseOf(type: PublicItem['type'], form: FormData): Response | null {
	const given = form.getAll('answer').map(String);
	const first = given[0] ?? '';
	switch (type) {
		case 'single':
			return indexOf(first);
		case 'tf':
			return first === 'true' ? true : first === 'false' ? false : null;
		case 'fill':
			return first.trim() === '' ? null : first.trim();
		case 'multi':
			return indexes(given.sort((a, b) => Number(a) - Number(b)));
		default:
			return indexes(given);
	}
}

const indexOf = (text: string): number | null => (/^\d{1,2}$/.test(text) ? Number(text) : null);

function indexes(given: readonly string[]): readonly number[] | null {
	const read = given.map(indexOf);
	return read.length > 0 && read.every((index) => index !== null) ? (read as number[]) : null;
}
