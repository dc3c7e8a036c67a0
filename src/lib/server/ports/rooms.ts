import type { ErrorCode } from '#lib/contract/error.ts';
import type { Command } from '#lib/domain/contest/command.ts';
import type { RoomState } from '#lib/domain/contest/state.ts';
import type { RoomId } from '#lib/domain/kernel/brand.ts';
import type { Result } from '#lib/domain/kernel/result.ts';

/** The live rooms, one writer each: the only way to change a contest. */
export interface Rooms {
	/** Decides, stores and applies one command; resolves when its events are durable. */
	dispatch(roomId: RoomId, command: Command): Promise<Result<{ seq: number }, ErrorCode>>;
	/** The room as its last durable event left it; null for an unknown room. */
	state(roomId: RoomId): Promise<RoomState | null>;
	close(): Promise<void>;
}
