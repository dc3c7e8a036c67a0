/** A count and its noun: 1 question, 2 questions. `many` where an s at the end does not do. */
export const plural = (n: number, one: string, many = `${one}s`): string =>
	`${n} ${n === 1 ? one : many}`;

export const people = (n: number): string => plural(n, 'person', 'people');
