import { draftOf } from '../contest/draft.ts';
import type { ContestEvent, EventEnvelope } from '../contest/event.ts';
import { apply, evolve } from '../contest/evolve.ts';
import { logLineOf } from '../contest/log-line.ts';
import type { LogLine } from '../contest/view.ts';

const BY_HAND: ReadonlySet<ContestEvent['type']> = new Set<ContestEvent['type']>([
	'QuestionVoided',
	'TimeAdded',
	'Paused',
	'SeatReleased',
	'SeatTakenOver'
]);

/** The lines of the record where somebody stepped into the course of things, as data. */
export function interventionsOf(record: readonly EventEnvelope[]): readonly LogLine[] {
	const [first, ...rest] = record;
	if (first === undefined) return [];
	const draft = draftOf(evolve(null, first));
	const lines: LogLine[] = [];
	for (const envelope of rest) {
		const line = BY_HAND.has(envelope.event.type) ? logLineOf(draft, envelope) : null;
		if (line !== null) lines.push(line);
		apply(draft, envelope);
	}
	return lines;
}
