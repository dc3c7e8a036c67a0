import { clauseKind, isOpen, isShort } from '../fact/clause-kind.ts';
import type { Clause } from '../fact/frame.ts';
import { lengthOf } from '../kernel/chinese-text.ts';
import type { Cut, Place } from './statement-place.ts';
import { run } from './statement-place.ts';
import { opening } from './statement.ts';

/** How long a statement of several clauses may be. */
export const WHOLE = 96;

/** A statement that stands as it is written, from where it can be understood. */
export function wholeCut(place: Place): Cut | undefined {
	const { frame, last, clause } = place;
	const { clauses } = frame;
	for (const from of beginnings(place)) {
		const opens = clauses[from]!;
		if (clauses.slice(from, last + 1).some(({ kind }) => kind === 'lost')) continue;
		const main = clauses.slice(from, last + 1).find(({ kind }) => !isOpen(kind));
		if (
			main === undefined ? frame.consequence === undefined : main.kind === 'verb' && !isRule(opens)
		)
			continue;
		let text = opening(run(place, from, last));
		const named = clauses.slice(from, last + 1).find(({ kind }) => kind === 'named');
		if (named?.subject !== undefined) {
			const said = frame.shadow.slice(named.start + named.ownStart, named.start + named.ownEnd);
			const { place: home = '', text: full } = named.subject;
			const isPlaced =
				home !== '' && text.indexOf(home) < text.indexOf(said) && text.includes(home);
			if (!isPlaced) text = text.replace(said, full);
		}
		const leans =
			(main?.kind === 'noun' && isShort(main.text)) ||
			((opens.kind === 'case' || opens.kind === 'time') && isShort(opens.text));
		if (from === 0 && leans) {
			const { before } = frame;
			if (before === undefined ? frame.work === undefined : !/.{10}。$/.test(before)) continue;
			text = `${opening(before ?? '')}${text}`;
		}
		if (lengthOf(text) > WHOLE) continue;
		return { text: `文中提到，${text}。`, predicate: text, subject: '', clause, isLed: true };
	}
	return undefined;
}

/** 考核不合格的，由…约谈: the case is the subject of what follows from it. */
const isRule = ({ kind, text }: Clause): boolean =>
	kind === 'case' &&
	/的$/.test(text) &&
	(/^对/.test(text) || clauseKind(text.slice(0, -1)) === 'noun');

/** Where a statement may begin, the safest first: its sentence, its part of it, its own unit. */
function beginnings({ frame, start, last }: Place): number[] {
	const { clauses } = frame;
	const part = clauses.findLastIndex((c, i) => i < start && c.mark === '；') + 1;
	const named = clauses.findLastIndex((c, i) => i <= last && c.kind === 'named');
	const found = [0];
	if (part > 0 && !isShort(clauses[part]!.text) && !/^(?:其中|连续|逾期)/.test(clauses[part]!.text))
		found.push(part);
	if (named > 0) found.push(named);
	return found;
}
