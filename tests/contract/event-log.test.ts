import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CompiledQuery } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EventEnvelope } from '#lib/domain/contest/event.ts';
import type { CommandId, EpochMs, Millis, RoomId, SeatId } from '#lib/domain/kernel/brand.ts';
import { memoryEventLog } from '#lib/server/adapters/memory/event-log.ts';
import { openDatabase, type Database } from '#lib/server/adapters/sql/database.ts';
import { SqlEventLog } from '#lib/server/adapters/sql/event-log.ts';
import { migrate } from '#lib/server/adapters/sql/migrations.ts';
import type { EventLog } from '#lib/server/ports/event-log.ts';

const answer = (roomId: string, seq: number): EventEnvelope => ({
	roomId: roomId as RoomId,
	seq,
	at: (1_700_000_000_000 + seq) as EpochMs,
	v: 1,
	event: {
		type: 'AnswerSubmitted',
		data: {
			questionNo: 1,
			seatId: `seat-${seq}` as SeatId,
			commandId: `command-${seq}` as CommandId,
			response: '“柜面”',
			elapsedMs: (seq * 10) as Millis
		}
	}
});

const answers = (roomId: string, from: number, to: number): EventEnvelope[] =>
	Array.from({ length: to - from + 1 }, (_, i) => answer(roomId, from + i));

const room = (id: string): RoomId => id as RoomId;

let folder: string;
let db: Database;

const openSql = async (): Promise<SqlEventLog> => {
	db = openDatabase(join(folder, 'log.db'));
	await migrate(db);
	return new SqlEventLog(db);
};

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'saixue-log-'));
});

afterEach(async () => {
	await db?.destroy();
	rmSync(folder, { recursive: true, force: true });
});

const STORES: readonly [name: string, open: () => Promise<EventLog>][] = [
	['memory', async () => memoryEventLog()],
	['sqlite', openSql]
];

describe.each(STORES)('an event log in %s', (_name, open) => {
	test('1 gives back what was appended, in order and unchanged', async () => {
		const log = await open();
		expect(await log.append(room('a'), 0, answers('a', 1, 3))).toEqual({ ok: true });
		expect(await log.append(room('a'), 3, answers('a', 4, 5))).toEqual({ ok: true });
		expect(await log.read(room('a'))).toEqual(answers('a', 1, 5));
	});

	test('2 is empty for a room that it does not know', async () => {
		const log = await open();
		expect(await log.read(room('nowhere'))).toEqual([]);
	});

	test('3 refuses a writer that has not seen the last event', async () => {
		const log = await open();
		await log.append(room('a'), 0, answers('a', 1, 2));
		const stale = await log.append(room('a'), 1, answers('a', 2, 2));
		expect(stale).toEqual({ ok: false, error: 'log/conflict' });
		expect(await log.read(room('a'))).toEqual(answers('a', 1, 2));
	});

	test('4 refuses a writer that is ahead of the record', async () => {
		const log = await open();
		const ahead = await log.append(room('a'), 4, answers('a', 5, 5));
		expect(ahead).toEqual({ ok: false, error: 'log/conflict' });
		expect(await log.read(room('a'))).toEqual([]);
	});

	test('5 lets one of two writers with the same expectation win', async () => {
		const log = await open();
		const outcomes = await Promise.all([
			log.append(room('a'), 0, answers('a', 1, 1)),
			log.append(room('a'), 0, answers('a', 1, 2))
		]);
		expect(outcomes.map(({ ok }) => ok)).toEqual([true, false]);
		expect(await log.read(room('a'))).toEqual(answers('a', 1, 1));
	});

	test('6 keeps rooms apart, also where one of them is refused', async () => {
		const log = await open();
		const outcomes = await Promise.all([
			log.append(room('a'), 0, answers('a', 1, 2)),
			log.append(room('b'), 7, answers('b', 8, 8)),
			log.append(room('c'), 0, answers('c', 1, 1)),
			log.append(room('a'), 2, answers('a', 3, 3))
		]);
		expect(outcomes.map(({ ok }) => ok)).toEqual([true, false, true, true]);
		expect(await log.read(room('a'))).toEqual(answers('a', 1, 3));
		expect(await log.read(room('b'))).toEqual([]);
		expect(await log.read(room('c'))).toEqual(answers('c', 1, 1));
	});

	test('7 keeps the order of a flood from many rooms', async () => {
		const log = await open();
		const rooms = Array.from({ length: 20 }, (_, i) => `room-${i}`);
		const appends = rooms.flatMap((id) =>
			Array.from({ length: 80 }, (_, i) => log.append(room(id), i, [answer(id, i + 1)]))
		);
		for (const outcome of await Promise.all(appends)) expect(outcome.ok).toBe(true);
		for (const id of rooms) expect(await log.read(room(id))).toEqual(answers(id, 1, 80));
	});
});

describe('the event log in sqlite', () => {
	test('[P1] has on the disk what it has acknowledged', async () => {
		const log = await openSql();
		await log.append(room('a'), 0, answers('a', 1, 2));
		const other = new DatabaseSync(join(folder, 'log.db'), { readOnly: true });
		const { n } = other.prepare('select count(*) as n from events').get() as { n: number };
		const { synchronous } = other.prepare('pragma synchronous').get() as { synchronous: number };
		other.close();
		expect(n).toBe(2);
		expect(synchronous).toBe(2);
	});

	test('[P1] commits what one turn appends in one transaction', async () => {
		const log = await openSql();
		let commits = 0;
		const counted = new SqlEventLog(
			new Proxy(db, {
				get(target, key) {
					if (key === 'transaction') commits += 1;
					const value: unknown = Reflect.get(target, key, target);
					return typeof value === 'function' ? value.bind(target) : value;
				}
			})
		);
		await Promise.all(
			Array.from({ length: 50 }, (_, i) => counted.append(room(`r${i}`), 0, [answer(`r${i}`, 1)]))
		);
		expect(commits).toBe(1);
		expect(await log.read(room('r49'))).toEqual(answers('r49', 1, 1));
	});

	test('[P11] acknowledges nothing while another process holds the file, and goes on after', async () => {
		const log = await openSql();
		await log.append(room('a'), 0, answers('a', 1, 1));
		const other = new DatabaseSync(join(folder, 'log.db'));
		other.exec('begin immediate');
		const refused = await log.append(room('a'), 1, answers('a', 2, 2));
		expect(refused).toEqual({ ok: false, error: 'log/unavailable' });
		expect(await log.read(room('a')), 'reads keep working').toEqual(answers('a', 1, 1));
		other.exec('rollback');
		other.close();
		expect(await log.append(room('a'), 1, answers('a', 2, 2))).toEqual({ ok: true });
		expect(await log.read(room('a'))).toEqual(answers('a', 1, 2));
	});

	test('[P11] acknowledges nothing on a full disk, and goes on when there is room', async () => {
		const log = await openSql();
		const sqlite = new DatabaseSync(join(folder, 'log.db'));
		const { page_count: pages } = sqlite.prepare('pragma page_count').get() as {
			page_count: number;
		};
		sqlite.close();
		await db.executeQuery(CompiledQuery.raw(`pragma max_page_count = ${pages}`));
		const refused = await log.append(room('a'), 0, answers('a', 1, 500));
		expect(refused).toEqual({ ok: false, error: 'log/unavailable' });
		expect(await log.read(room('a'))).toEqual([]);
		await db.executeQuery(CompiledQuery.raw('pragma max_page_count = 1000000'));
		expect(await log.append(room('a'), 0, answers('a', 1, 500))).toEqual({ ok: true });
	});

	test('[P1] takes up the record where another start left it', async () => {
		const first = await openSql();
		await first.append(room('a'), 0, answers('a', 1, 2));
		await db.destroy();
		const second = await openSql();
		expect(await second.read(room('a'))).toEqual(answers('a', 1, 2));
		expect((await second.append(room('a'), 2, answers('a', 3, 3))).ok).toBe(true);
	});
});
