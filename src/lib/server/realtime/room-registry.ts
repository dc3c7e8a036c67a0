import type { Command } from '#lib/domain/contest/command.ts';
import type { RoomState } from '#lib/domain/contest/state.ts';
import type { RoomId } from '#lib/domain/kernel/brand.ts';
import { err } from '#lib/domain/kernel/result.ts';
import type { EventEnvelope } from '#lib/domain/contest/event.ts';
import type { Rooms } from '../ports/rooms.ts';
import type { Clock } from '../ports/clock.ts';
import type { EventLog } from '../ports/event-log.ts';
import { RoomActor, type CommandOutcome } from './room-actor.ts';

export type RoomListener = (
	roomId: RoomId,
	state: RoomState,
	stored: readonly EventEnvelope[]
) => void;

export interface RoomRegistryPorts {
	readonly log: EventLog;
	readonly clock: Clock;
	readonly onBug: (bug: unknown) => void;
}

/** The rooms that are awake in this process: one actor each, woken from the log on first need. */
export class RoomRegistry implements Rooms {
	readonly #ports: RoomRegistryPorts;
	readonly #actors = new Map<RoomId, Promise<RoomActor>>();
	readonly #listeners = new Set<RoomListener>();

	constructor(ports: RoomRegistryPorts) {
		this.#ports = ports;
	}

	/** Calls back after every commit of any room; the returned function ends it. */
	subscribe(listener: RoomListener): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	async dispatch(roomId: RoomId, command: Command): Promise<CommandOutcome> {
		const actor = await this.#actor(roomId).catch(() => null);
		return actor === null ? err('room/storage-unavailable') : actor.dispatch(command);
	}

	async state(roomId: RoomId): Promise<RoomState | null> {
		const actor = await this.#actor(roomId);
		// An id that names no room must not stay in memory: anybody can make ids up.
		if (actor.state === null) this.#actors.delete(roomId);
		return actor.state;
	}

	async close(): Promise<void> {
		for (const waking of this.#actors.values()) (await waking.catch(() => null))?.close();
		this.#actors.clear();
	}

	#actor(roomId: RoomId): Promise<RoomActor> {
		const awake = this.#actors.get(roomId);
		if (awake) return awake;
		const waking = RoomActor.wake(roomId, {
			...this.#ports,
			onCommit: (state, stored) => {
				for (const listener of this.#listeners) listener(roomId, state, stored);
			}
		});
		this.#actors.set(roomId, waking);
		// A failed wake (unreadable record) is reported to its caller and tried afresh next time.
		waking.catch(() => this.#actors.delete(roomId));
		return waking;
	}
}
