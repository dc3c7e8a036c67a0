import type { DeviceId, EpochMs, QuizId } from '#lib/domain/kernel/brand.ts';
import {
	practiceSummary,
	type PracticeMeta,
	type PracticeRun
} from '#lib/domain/practice/practice.ts';
import type { Practices } from '../../ports/practices.ts';
import type { Database } from './database.ts';

/** Runs kept for a device: older ones make room, so that nobody fills the disk by starting over. */
const KEPT = 20;

export function sqlPractices(db: Database): Practices {
	return {
		add: ({ deviceId, quizId, startedAt, meta, run }) =>
			db.transaction().execute(async (tx) => {
				const { id } = meta;
				await tx
					.insertInto('practices')
					.values({
						id,
						device_id: deviceId,
						quiz_id: quizId,
						quiz_title: meta.quizTitle,
						meta_json: JSON.stringify(meta),
						items_json: JSON.stringify(run.items),
						started_at: startedAt,
						...progressOf(run, meta)
					})
					.execute();
				await dropOldest(tx, deviceId);
			}),
		async byId(deviceId, id) {
			const row = await find(db, deviceId, id);
			if (!row) return null;
			return {
				deviceId,
				quizId: row.quiz_id as QuizId,
				startedAt: row.started_at as EpochMs,
				meta: metaOf(row),
				run: runOf(row)
			};
		},
		async list(deviceId) {
			const rows = await db
				.selectFrom('practices')
				.select(['id', 'quiz_id', 'quiz_title', 'answered', 'of', 'right', 'started_at'])
				.where('device_id', '=', deviceId)
				.orderBy('started_at', 'desc')
				.orderBy('id')
				.execute();
			return rows.map((row) => ({
				id: row.id,
				quizId: row.quiz_id as QuizId,
				quizTitle: row.quiz_title,
				answered: row.answered,
				of: row.of,
				right: row.right,
				startedAt: row.started_at as EpochMs
			}));
		},
		change: (deviceId, id, change) =>
			db.transaction().execute(async (tx) => {
				const row = await find(tx, deviceId, id);
				if (!row) return null;
				const changed = change(runOf(row));
				if (!changed.ok) return changed;
				await tx
					.updateTable('practices')
					.set(progressOf(changed.value, metaOf(row)))
					.where('id', '=', id)
					.execute();
				return changed;
			})
	};
}

const find = (db: Database, deviceId: DeviceId, id: string) =>
	db
		.selectFrom('practices')
		.selectAll()
		.where('id', '=', id)
		.where('device_id', '=', deviceId)
		.executeTakeFirst();

async function dropOldest(tx: Database, deviceId: DeviceId): Promise<void> {
	const newest = tx
		.selectFrom('practices')
		.select('id')
		.where('device_id', '=', deviceId)
		.orderBy('started_at', 'desc')
		.limit(KEPT);
	await tx
		.deleteFrom('practices')
		.where('device_id', '=', deviceId)
		.where('id', 'not in', newest)
		.execute();
}

const metaOf = (row: { meta_json: string }): PracticeMeta =>
	JSON.parse(row.meta_json) as PracticeMeta;

const runOf = (row: { items_json: string; answers_json: string }): PracticeRun => ({
	items: JSON.parse(row.items_json) as PracticeRun['items'],
	answers: JSON.parse(row.answers_json) as PracticeRun['answers']
});

const progressOf = (run: PracticeRun, meta: PracticeMeta) => {
	const { answered, of, right } = practiceSummary(run, meta);
	return { answers_json: JSON.stringify(run.answers), answered, of, right };
};
