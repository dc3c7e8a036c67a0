import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { decodeText } from './adapters/documents/read-text.ts';
import { listBanks, readBank } from './adapters/documents/read-bank.ts';
import { argonPasswords } from './adapters/system/passwords.ts';
import { systemClock } from './adapters/system/clock.ts';
import { workerDrafting } from './adapters/system/drafting.ts';
import { siteSecret, systemSecrets } from './adapters/system/secrets.ts';
import { openDatabase } from './adapters/sql/database.ts';
import { SqlEventLog } from './adapters/sql/event-log.ts';
import { migrate } from './adapters/sql/migrations.ts';
import { sqlAccounts } from './adapters/sql/accounts.ts';
import { sqlContests } from './adapters/sql/contests.ts';
import { sqlLibrary } from './adapters/sql/library.ts';
import { sqlPractices } from './adapters/sql/practices.ts';
import type { App } from './app.ts';
import type { Config } from './config.ts';
import { brake } from './http/limits.ts';
import { openLog } from './log.ts';
import type { Clock } from './ports/clock.ts';
import type { EventLog } from './ports/event-log.ts';
import type { Secrets } from './ports/secrets.ts';
import { RoomRegistry } from './realtime/room-registry.ts';
import type { Library } from './ports/library.ts';
import { bindApp } from './usecases/bind-app.ts';
import { shelveBank } from './usecases/shelve-bank.ts';

const MINUTE = 60_000;

/** One server's parts, put together. */
export interface Composition {
	readonly app: App;
	readonly config: Config;
	readonly rooms: RoomRegistry;
	readonly eventLog: EventLog;
	readonly clock: Clock;
	readonly secrets: Secrets;
	readonly log: Logger;
	/** Token of the link that makes the first account; null once an account exists. */
	readonly setupToken: string | null;
	/** Puts the rooms to sleep, writes what is under way and closes the database. */
	close(): Promise<void>;
}

/** Opens the data folder and puts the product together: the only place that names adapters. */
export async function compose(config: Config): Promise<Composition> {
	mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
	const log = openLog(config);
	const clock = systemClock();
	const secrets = systemSecrets(siteSecret(config.dataDir));
	const db = openDatabase(join(config.dataDir, 'saixue.db'));
	await migrate(db);
	const eventLog = new SqlEventLog(db);
	const rooms = new RoomRegistry({
		log: eventLog,
		clock,
		onBug: (bug) => log.error({ err: bug }, 'room failed')
	});
	const accounts = sqlAccounts(db);
	const setupToken = (await accounts.count()) === 0 ? secrets.token() : null;
	const library = sqlLibrary(db);
	await shelveBanks(config, library, clock, log);
	const close = async (): Promise<void> => {
		await rooms.close();
		await eventLog.drain();
		await db.destroy();
	};
	const app = bindApp({
		accounts,
		clock,
		decodeText,
		contests: sqlContests(db),
		drafting: workerDrafting(),
		eventLog,
		library,
		passwords: argonPasswords(),
		practices: sqlPractices(db),
		rooms,
		secrets,
		setupToken,
		signInFailures: brake(clock, 5, 5 * MINUTE),
		codeMissesByDevice: brake(clock, 5, MINUTE),
		codeMissesOfAll: brake(clock, 30, MINUTE),
		close
	});
	return { app, config, rooms, eventLog, clock, secrets, log, setupToken, close };
}

/** A bank that cannot be read is named in the log; the site runs without it. */
async function shelveBanks(
	{ questionsDir }: Config,
	library: Library,
	clock: Clock,
	log: Logger
): Promise<void> {
	// One moment for all of them: shipped quizzes then stand in the order of their names.
	const at = clock.now();
	for (const directory of await listBanks(questionsDir)) {
		try {
			await shelveBank(library, await readBank(directory), at);
		} catch (error) {
			log.error({ err: error, directory }, 'bank left out');
		}
	}
}
