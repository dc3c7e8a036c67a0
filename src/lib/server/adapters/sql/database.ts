import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import {
	CompiledQuery,
	Kysely,
	SqliteDialect,
	SqliteDriver,
	type DatabaseConnection,
	type Driver,
	type SqliteDatabase,
	type SqliteStatement
} from 'kysely';
import type { Schema } from './schema.ts';

export type Database = Kysely<Schema>;

/**
 * How long a statement waits for another process's lock. It blocks this process while it waits, so
 * it is short: whoever needs the write tries again later.
 */
const BUSY_TIMEOUT_MS = 200;

const STATEMENTS_KEPT = 200;

/**
 * Opens the database file, made durable: WAL with a flush at each commit. One process per file.
 * Inside a transaction use its `tx` alone; the outer handle waits for the transaction for ever.
 */
export function openDatabase(file: string): Database {
	const sqlite = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS });
	sqlite.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on;');
	const config = { database: asKyselyDatabase(sqlite) };
	return new Kysely<Schema>({
		dialect: new (class extends SqliteDialect {
			override createDriver(): Driver {
				return new ImmediateDriver(config, sqlite);
			}
		})(config)
	});
}

/** Takes the write lock at the start: a lock taken half-way can be refused without any wait. */
class ImmediateDriver extends SqliteDriver {
	readonly #sqlite: DatabaseSync;

	constructor(config: { database: SqliteDatabase }, sqlite: DatabaseSync) {
		super(config);
		this.#sqlite = sqlite;
	}

	override async beginTransaction(connection: DatabaseConnection): Promise<void> {
		await connection.executeQuery(CompiledQuery.raw('begin immediate'));
	}

	override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
		// A full disk rolls back by itself; a second rollback would hide the first error.
		if (this.#sqlite.isTransaction) await super.rollbackTransaction(connection);
	}
}

function asKyselyDatabase(sqlite: DatabaseSync): SqliteDatabase {
	const kept = new Map<string, SqliteStatement>();
	return {
		close: () => sqlite.close(),
		prepare(sql) {
			const statement = kept.get(sql) ?? asKyselyStatement(sqlite.prepare(sql));
			kept.delete(sql);
			kept.set(sql, statement);
			if (kept.size > STATEMENTS_KEPT) kept.delete(kept.keys().next().value!);
			return statement;
		}
	};
}

function asKyselyStatement(statement: StatementSync): SqliteStatement {
	const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
	return {
		reader: statement.columns().length > 0,
		all: (parameters) => statement.all(...values(parameters)),
		run: (parameters) => statement.run(...values(parameters)),
		iterate: (parameters) => statement.iterate(...values(parameters))
	};
}

/** Primary result codes (sqlite.org/rescode.html) of a store that cannot be written now. */
const UNAVAILABLE = new Set([
	5, // busy
	6, // locked
	8, // read-only
	10, // I/O error
	13, // full
	14 // cannot open
]);

const primaryCode = (error: unknown): number =>
	error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
		? error.errcode & 0xff
		: 0;

/** Whether the statement failed for want of the disk or of a lock, not for a fault in it. */
export const isUnavailable = (error: unknown): boolean => UNAVAILABLE.has(primaryCode(error));
