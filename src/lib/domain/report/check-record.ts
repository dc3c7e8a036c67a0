import type { EventEnvelope } from '../contest/event.ts';
import { replay } from '../contest/evolve.ts';
import { totals } from '../contest/score.ts';
import { plainTotals } from './plain-score.ts';
import { recordHead } from './record-head.ts';

export interface RecordCheck {
	/** Whether the engine's table and the plain scorer agree on every team. */
	readonly same: boolean;
	readonly head: string;
	readonly events: number;
}

/** Replays a record twice, by the engine and by the plain scorer, and takes its hash. */
export function checkRecord(record: readonly EventEnvelope[]): RecordCheck {
	const plain = plainTotals(record);
	const same = [...totals(replay(record))].every(([team, total]) => plain.get(team) === total);
	return { same, head: recordHead(record), events: record.length };
}
