import { err, ok } from '#lib/domain/kernel/result.ts';
import type { App } from '../app.ts';
import type { Contests } from '../ports/contests.ts';
import type { EventLog } from '../ports/event-log.ts';

/** A contest with its whole record, for review and export. */
export const readRecord =
	({ contests, eventLog }: { contests: Contests; eventLog: EventLog }): App['readRecord'] =>
	async (roomId) => {
		const contest = await contests.byId(roomId);
		if (contest === null) return err('room/not-found');
		return ok({ summary: contest.summary, record: await eventLog.read(roomId) });
	};
