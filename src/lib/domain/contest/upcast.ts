import { EVENT_VERSION, type EventEnvelope } from './event.ts';

/** Lifts a stored envelope to today's event shapes; a version from the future is a bug upstream. */
export function upcast(envelope: EventEnvelope): EventEnvelope {
	if (envelope.v !== EVENT_VERSION) {
		throw new Error(`Event ${envelope.seq} has version ${envelope.v}, known is ${EVENT_VERSION}`);
	}
	return envelope;
}
