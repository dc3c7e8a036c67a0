import type { EventEnvelope } from '#lib/domain/contest/event.ts';
import type { RoomId } from '#lib/domain/kernel/brand.ts';
import { err, ok } from '#lib/domain/kernel/result.ts';
import type { EventLog } from '../../ports/event-log.ts';

/** A record that lives as long as the process: for tests and simulations. */
export function memoryEventLog(): EventLog {
	const rooms = new Map<RoomId, readonly EventEnvelope[]>();
	const read = (roomId: RoomId): readonly EventEnvelope[] => rooms.get(roomId) ?? [];
	return {
		async append(roomId, expectedSeq, events) {
			const stored = read(roomId);
			if (stored.length !== expectedSeq) return err('log/conflict');
			rooms.set(roomId, [...stored, ...structuredClone(events)]);
			return ok(undefined);
		},
		read: async (roomId) => read(roomId)
	};
}
