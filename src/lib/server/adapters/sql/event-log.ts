import type { ContestEvent, EventEnvelope } from '#lib/domain/contest/event.ts';
import { canonicalJson } from '#lib/domain/kernel/canonical-json.ts';
import type { EpochMs, RoomId } from '#lib/domain/kernel/brand.ts';
import { err, ok, type Result } from '#lib/domain/kernel/result.ts';
import type { EventLog } from '../../ports/event-log.ts';
import { isUnavailable, type Database } from './database.ts';

type Outcome = Result<void, 'log/conflict' | 'log/unavailable'>;

interface Append {
	readonly roomId: RoomId;
	readonly expectedSeq: number;
	readonly events: readonly EventEnvelope[];
	readonly settle: (outcome: Outcome) => void;
	readonly fail: (bug: unknown) => void;
}

/** Rows per insert, far below SQLite's limit of 32 766 parameters. */
const ROWS_PER_INSERT = 200;
/** Events per transaction: a flood is cut up so that the process can breathe between commits. */
const EVENTS_PER_COMMIT = 1000;

/**
 * The record in SQL with group commit: what all rooms append in one turn of the event loop goes to
 * the disk in one transaction, so one flush serves a hall that answers at the same moment.
 */
export class SqlEventLog implements EventLog {
	readonly #db: Database;
	#queue: Append[] = [];
	#running: Promise<void> | null = null;

	constructor(db: Database) {
		this.#db = db;
	}

	append(roomId: RoomId, expectedSeq: number, events: readonly EventEnvelope[]): Promise<Outcome> {
		return new Promise((settle, fail) => {
			this.#queue.push({ roomId, expectedSeq, events, settle, fail });
			this.#running ??= this.#run();
		});
	}

	async read(roomId: RoomId): Promise<readonly EventEnvelope[]> {
		const rows = await this.#db
			.selectFrom('events')
			.selectAll()
			.where('room_id', '=', roomId)
			.orderBy('seq')
			.execute();
		return rows.map((row) => ({
			roomId,
			seq: row.seq,
			at: row.at as EpochMs,
			v: row.v,
			event: { type: row.type, data: JSON.parse(row.data_json) } as ContestEvent
		}));
	}

	/** Resolves when everything handed in so far is settled. */
	async drain(): Promise<void> {
		await this.#running;
	}

	async #run(): Promise<void> {
		while (this.#queue.length > 0) {
			await new Promise((turn) => setImmediate(turn));
			await this.#commit(this.#takeBatch());
		}
		this.#running = null;
	}

	#takeBatch(): Append[] {
		let events = 0;
		let end = 0;
		while (end < this.#queue.length && (end === 0 || events < EVENTS_PER_COMMIT)) {
			events += this.#queue[end++]!.events.length;
		}
		return this.#queue.splice(0, end);
	}

	async #commit(batch: readonly Append[]): Promise<void> {
		try {
			const outcomes = await this.#db.transaction().execute((tx) => store(tx, batch));
			batch.forEach((append, i) => append.settle(outcomes[i]!));
		} catch (error) {
			for (const append of batch) {
				if (isUnavailable(error)) append.settle(err('log/unavailable'));
				else append.fail(error);
			}
		}
	}
}

/** Sorts the batch into stored and refused; a room's conflict leaves the other rooms alone. */
async function store(tx: Database, batch: readonly Append[]): Promise<Outcome[]> {
	const heads = await headsOf(tx, [...new Set(batch.map(({ roomId }) => roomId))]);
	const rows: ReturnType<typeof toRow>[] = [];
	const outcomes = batch.map(({ roomId, expectedSeq, events }): Outcome => {
		if ((heads.get(roomId) ?? 0) !== expectedSeq) return err('log/conflict');
		heads.set(roomId, expectedSeq + events.length);
		rows.push(...events.map(toRow));
		return ok(undefined);
	});
	for (let i = 0; i < rows.length; i += ROWS_PER_INSERT) {
		await tx
			.insertInto('events')
			.values(rows.slice(i, i + ROWS_PER_INSERT))
			.execute();
	}
	return outcomes;
}

async function headsOf(tx: Database, roomIds: readonly RoomId[]): Promise<Map<string, number>> {
	const rows = await tx
		.selectFrom('events')
		.select((eb) => ['room_id', eb.fn.max('seq').as('head')])
		.where('room_id', 'in', roomIds)
		.groupBy('room_id')
		.execute();
	return new Map(rows.map((row) => [row.room_id, Number(row.head)]));
}

const toRow = ({ roomId, seq, at, v, event }: EventEnvelope) => ({
	room_id: roomId,
	seq,
	at,
	v,
	type: event.type,
	data_json: canonicalJson(event.data)
});
