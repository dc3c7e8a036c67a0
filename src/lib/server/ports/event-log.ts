import type { Result } from '#lib/domain/kernel/result.ts';
import type { RoomId } from '#lib/domain/kernel/brand.ts';
import type { EventEnvelope } from '#lib/domain/contest/event.ts';

/** The append-only record of every room: the only source of truth of a contest. */
export interface EventLog {
	/**
	 * Stores the events of one room behind `expectedSeq`, all or none; resolves when they are durable.
	 * `log/conflict`: another writer was there first. `log/unavailable`: nothing was stored.
	 */
	append(
		roomId: RoomId,
		expectedSeq: number,
		events: readonly EventEnvelope[]
	): Promise<Result<void, 'log/conflict' | 'log/unavailable'>>;
	/** All events of a room in order; empty for an unknown room. */
	read(roomId: RoomId): Promise<readonly EventEnvelope[]>;
}
