import { sql, type Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import type { Database } from './database.ts';

const MIGRATIONS: Readonly<Record<string, Migration>> = {
	'0001-first-tables': { up: createFirstTables }
};

/** Brings the database to the newest schema. Throws where a step fails; earlier steps stay. */
export async function migrate(db: Database): Promise<void> {
	const migrator = new Migrator({
		db,
		provider: { getMigrations: async () => ({ ...MIGRATIONS }) }
	});
	const { error } = await migrator.migrateToLatest();
	if (error !== undefined) throw error;
}

async function createFirstTables(db: Kysely<unknown>): Promise<void> {
	const statements = [
		`create table events (
			room_id text not null,
			seq bigint not null,
			at bigint not null,
			v integer not null,
			type text not null,
			data_json text not null,
			primary key (room_id, seq)
		)`,
		`create index events_by_type on events (room_id, type)`,
		`create table articles (
			id text primary key,
			title text not null,
			publisher text,
			article_json text,
			facts_json text not null,
			shipped integer not null,
			content_hash text not null,
			updated_at bigint not null
		)`,
		`create table items (
			article_id text not null references articles (id),
			id text not null,
			position integer not null,
			item_json text not null,
			findings_json text not null,
			status text not null,
			edited integer not null,
			reviewed_by text,
			updated_at bigint not null,
			primary key (article_id, id)
		)`,
		`create table quizzes (
			id text primary key,
			article_id text not null references articles (id),
			version integer not null,
			title text not null,
			source_title text not null,
			publisher text,
			shipped integer not null,
			sections_json text not null,
			questions_json text not null,
			item_count integer not null,
			published_at bigint not null
		)`,
		`create unique index quizzes_by_article on quizzes (article_id)`,
		`create table rooms (
			id text primary key,
			code text not null,
			title text not null,
			quiz_id text not null references quizzes (id),
			created_by text not null,
			opened_at bigint not null,
			teams integer not null,
			questions integer not null
		)`,
		`create index rooms_by_code on rooms (code)`,
		`create table practices (
			id text primary key,
			device_id text not null,
			quiz_id text not null references quizzes (id),
			quiz_title text not null,
			meta_json text not null,
			items_json text not null,
			answers_json text not null,
			answered integer not null,
			"of" integer not null,
			"right" integer not null,
			started_at bigint not null
		)`,
		`create index practices_by_device on practices (device_id, started_at)`,
		`create table users (
			id text primary key,
			name text not null,
			name_key text not null unique,
			password_hash text not null,
			created_at bigint not null
		)`,
		`create table sessions (
			token_hash text primary key,
			user_id text not null references users (id),
			expires_at bigint not null
		)`
	];
	for (const statement of statements) await sql.raw(statement).execute(db);
}
