import { canonicalJson } from '../kernel/canonical-json.ts';
import { sha256 } from '../kernel/sha256.ts';
import type { EventEnvelope } from '../contest/event.ts';

/** What the chain of every record hangs on. */
const START = sha256('saixue record 1');

/**
 * The hash chain of a record: one link per event, each over the link before it and the event's
 * canonical JSON, in hexadecimal. Any edit, swap or removal changes every link from there on.
 */
export function chainOf(record: readonly EventEnvelope[]): readonly string[] {
	let link = START;
	return record.map((envelope) => (link = sha256(`${link}\n${canonicalJson(envelope)}`)));
}

/** The last link: what is printed on the result sheet and stands for the whole record. */
export const recordHead = (record: readonly EventEnvelope[]): string =>
	chainOf(record)[record.length - 1] ?? START;

/** Position from 1 of the first event that does not fit a chain kept beside it; null if all fit. */
export function firstBreak(
	record: readonly EventEnvelope[],
	chain: readonly string[]
): number | null {
	const links = chainOf(record);
	for (let at = 0; at < Math.max(links.length, chain.length); at++) {
		if (links[at] !== chain[at]) return at + 1;
	}
	return null;
}
