import type { Span } from '../article/article.ts';
import type { Clause, Frame } from '../fact/frame.ts';

/** A stem cut from the article: the clauses around the blank, with their subject named. */
export interface Cut {
	readonly text: string;
	/** Without the subject, as it follows a blank that asks for it. */
	readonly predicate: string;
	/** The unit or person that the statement opens with; empty where it has another subject. */
	readonly subject: string;
	readonly clause: Clause;
	/** Whether words before the subject, or clauses before the one with the blank, belong to it. */
	readonly isLed: boolean;
}

/** Where in its sentence a statement is to be cut. */
export interface Place {
	readonly frame: Frame;
	readonly span: Span;
	readonly blank: string;
	readonly clause: Clause;
	/** The clause with the main verb, from the clause with the blank on. */
	readonly last: number;
	/** Where the open clauses directly before it begin. */
	readonly start: number;
}

/** Whether the clause runs on into the next. */
export const joins = ({ mark }: Clause): boolean => mark === '，' || mark === '';

/** The sentence from one position to another, the blank put in. */
export function slice({ frame, span, blank }: Place, from: number, to: number): string {
	const { shadow } = frame;
	if (span[0] < from || span[1] > to) return shadow.slice(from, to);
	return shadow.slice(from, span[0]) + blank + shadow.slice(span[1], to);
}

/** Clauses as they stand, without words of order between them. */
export function run(place: Place, from: number, to: number): string {
	const { clauses } = place.frame;
	return clauses
		.slice(from, to + 1)
		.map((clause, i) => {
			const text = slice(place, clause.start, clause.end);
			return i === to - from ? text : `${text}${clause.mark || '，'}`;
		})
		.join('');
}
