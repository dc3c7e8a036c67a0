import type { EpochMs, QuizId, RoomId } from '#lib/domain/kernel/brand.ts';
import type { ContestEvent } from '#lib/domain/contest/event.ts';
import type { ContestRecord, Contests } from '../../ports/contests.ts';
import type { Database } from './database.ts';

/** Rooms in SQL; stage and number of persons come from the record, so they cannot drift from it. */
export function sqlContests(db: Database): Contests {
	return {
		add: (room, codes) =>
			db.transaction().execute(async (tx) => {
				const code = await freeCode(tx, codes);
				if (code === null) return null;
				await tx
					.insertInto('rooms')
					.values({
						id: room.id,
						code,
						title: room.title,
						quiz_id: room.quizId,
						created_by: room.createdBy,
						opened_at: room.openedAt,
						teams: room.teams,
						questions: room.questions
					})
					.execute();
				return code;
			}),
		async list() {
			const rows = await summaries(db).orderBy('opened_at', 'desc').execute();
			return rows.flatMap(toRecord);
		},
		async byId(id) {
			const row = await summaries(db).where('rooms.id', '=', id).executeTakeFirst();
			return (row && toRecord(row)[0]) ?? null;
		},
		async byCode(code) {
			const rows = await summaries(db)
				.where('code', '=', code)
				.orderBy('opened_at', 'desc')
				.execute();
			const found = rows.flatMap(toRecord);
			return found.find(({ summary }) => summary.endedAt === null) ?? found[0] ?? null;
		}
	};
}

async function freeCode(tx: Database, codes: readonly string[]): Promise<string | null> {
	const rows = await summaries(tx).where('code', 'in', codes).execute();
	const taken = new Set(rows.filter((row) => row.ended_at === null).map((row) => row.code));
	return codes.find((code) => !taken.has(code)) ?? null;
}

const summaries = (db: Database) =>
	db
		.selectFrom('rooms')
		.leftJoin('users', 'users.id', 'rooms.created_by')
		.select((eb) => {
			const of = (type: ContestEvent['type']) =>
				eb
					.selectFrom('events')
					.whereRef('events.room_id', '=', 'rooms.id')
					.where('events.type', '=', type);
			return [
				'rooms.id',
				'rooms.code',
				'rooms.title',
				'rooms.quiz_id',
				'rooms.opened_at',
				'rooms.teams',
				'rooms.questions',
				'users.name as opened_by',
				of('RoomOpened')
					.select((e) => e.fn.countAll<number>().as('n'))
					.as('opened'),
				of('ContestEnded')
					.select((e) => e.fn.max('events.at').as('at'))
					.as('ended_at'),
				of('RoundStarted')
					.select((e) => e.fn.countAll<number>().as('n'))
					.as('started'),
				of('SeatTaken')
					.select((e) => e.fn.countAll<number>().as('n'))
					.as('seated'),
				of('SeatReleased')
					.select((e) => e.fn.countAll<number>().as('n'))
					.as('released')
			];
		});

type SummaryRow = Awaited<ReturnType<ReturnType<typeof summaries>['execute']>>[number];

/** Empty for a room whose opening never reached the record. */
const toRecord = (row: SummaryRow): ContestRecord[] =>
	Number(row.opened) === 0
		? []
		: [
				{
					summary: {
						roomId: row.id as RoomId,
						code: row.code,
						title: row.title,
						quizId: row.quiz_id as QuizId,
						openedAt: row.opened_at as EpochMs,
						endedAt: row.ended_at === null ? null : (row.ended_at as EpochMs),
						stage: row.ended_at !== null ? 'ended' : Number(row.started) > 0 ? 'running' : 'lobby',
						teams: row.teams,
						persons: Number(row.seated) - Number(row.released),
						questions: row.questions
					},
					openedBy: row.opened_by ?? ''
				}
			];
