import type { Item } from '#lib/domain/question/item.ts';

const MAX_TEXT = 500;
const MAX_PARTS = 12;

/**
 * The item as the edit form states it; parts that the form does not show stay as they were. Options
 * left empty are dropped and the key follows. Null where the form is incomplete: an empty stem, no
 * key, or two options on one place.
 */
export function editedItem(base: Item, form: FormData): Item | null {
	const stem = textOf(form, 'stem');
	if (stem === '') return null;
	const explanation = textOf(form, 'explanation');
	const { explanation: _, ...rest } = base;
	const next = withParts({ ...rest, stem, ...(explanation !== '' && { explanation }) }, form);
	return next && { ...next, factValue: factValueOf(base, next) };
}

function withParts(item: Item, form: FormData): Item | null {
	switch (item.type) {
		case 'tf': {
			const key = form.get('key');
			return key === 'true' || key === 'false' ? { ...item, key: key === 'true' } : null;
		}
		case 'fill': {
			const accepted = textOf(form, 'accepted', MAX_TEXT * MAX_PARTS)
				.split('\n')
				.map((line) => line.trim())
				.filter((line) => line !== '')
				.slice(0, MAX_PARTS);
			return accepted.length === 0 ? null : { ...item, accepted };
		}
		case 'single': {
			const { options, moved } = optionsOf(form);
			const key = moved.get(indexOf(form.get('key')));
			return key === undefined ? null : { ...item, options, key };
		}
		case 'multi': {
			const { options, moved } = optionsOf(form);
			const key = form.getAll('key').flatMap((value) => moved.get(indexOf(value)) ?? []);
			return key.length === 0 ? null : { ...item, options, key: key.sort((a, b) => a - b) };
		}
		case 'order': {
			const { options, moved } = optionsOf(form);
			const key = placesOf(form, moved);
			return key === null ? null : { ...item, options, key };
		}
		case 'match': {
			const { options, moved } = optionsOf(form);
			const premises = textsOf(form, 'premise');
			const key = form.getAll('match').map((value) => moved.get(indexOf(value)) ?? -1);
			const whole = key.length === premises.length && !premises.includes('') && !key.includes(-1);
			return whole ? { ...item, premises, options, key } : null;
		}
	}
}

/** The key's own words where they changed; the fact's value as it was where they did not. */
function factValueOf(before: Item, after: Item): string {
	const [old, now] = [keyWords(before), keyWords(after)];
	return now === null || now === old ? before.factValue : now;
}

function keyWords(item: Item): string | null {
	if (item.type === 'single') return item.options[item.key] ?? null;
	return item.type === 'fill' ? (item.accepted[0] ?? null) : null;
}

/** The options that are not empty, and where each one of the form has moved to. */
function optionsOf(form: FormData): { options: string[]; moved: ReadonlyMap<number, number> } {
	const options: string[] = [];
	const moved = new Map<number, number>();
	textsOf(form, 'option').forEach((text, index) => {
		if (text !== '') moved.set(index, options.push(text) - 1);
	});
	return { options, moved };
}

/** Option indexes from first to last, from the place given beside each option. */
function placesOf(form: FormData, moved: ReadonlyMap<number, number>): number[] | null {
	const places = form.getAll('place').map(indexOf);
	const ordered = [...moved]
		.map(([from, to]) => ({ place: places[from] ?? NaN, to }))
		.sort((a, b) => a.place - b.place);
	const distinct = new Set(ordered.map(({ place }) => place));
	const whole =
		distinct.size === ordered.length && !ordered.some(({ place }) => Number.isNaN(place));
	return whole && ordered.length > 1 ? ordered.map(({ to }) => to) : null;
}

/** A whole number from 0 as a form writes it; NaN for anything else, an empty choice included. */
const indexOf = (value: FormDataEntryValue | null): number =>
	typeof value === 'string' && /^\d{1,3}$/.test(value) ? Number(value) : NaN;

const textsOf = (form: FormData, name: string): string[] =>
	form
		.getAll(name)
		.slice(0, MAX_PARTS)
		.map((value) => clean(value, MAX_TEXT));

const textOf = (form: FormData, name: string, most = MAX_TEXT): string =>
	clean(form.get(name), most);

const clean = (value: FormDataEntryValue | null, most: number): string =>
	typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim().slice(0, most) : '';
