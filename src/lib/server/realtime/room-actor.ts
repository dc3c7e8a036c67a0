import { decide } from '#lib/domain/contest/decide.ts';
import { nextDeadline } from '#lib/domain/contest/deadline.ts';
import { draftOf, type Draft } from '#lib/domain/contest/draft.ts';
import { apply, evolve, replay } from '#lib/domain/contest/evolve.ts';
import { EVENT_VERSION, type EventEnvelope } from '#lib/domain/contest/event.ts';
import type { Command } from '#lib/domain/contest/command.ts';
import type { RoomState } from '#lib/domain/contest/state.ts';
import type { EpochMs, RoomId } from '#lib/domain/kernel/brand.ts';
import { err, ok, type Result } from '#lib/domain/kernel/result.ts';
import { rngFrom } from '#lib/domain/kernel/rng.ts';
import type { ErrorCode } from '#lib/contract/error.ts';
import type { Clock } from '../ports/clock.ts';
import type { EventLog } from '../ports/event-log.ts';

export type CommandOutcome = Result<{ readonly seq: number }, ErrorCode>;

/** Told after a commit, never before: what was stored, and the state that it led to. */
export type CommitListener = (state: RoomState, stored: readonly EventEnvelope[]) => void;

export interface RoomActorPorts {
	readonly log: EventLog;
	readonly clock: Clock;
	readonly onCommit: CommitListener;
	/** A fault in the rules or the views: reported, while the room and the process live on. */
	readonly onBug: (bug: unknown) => void;
}

interface Waiting {
	readonly command: Command;
	/** When it came in: a slow disk must not make somebody late. */
	readonly at: EpochMs;
	readonly settle: (outcome: CommandOutcome) => void;
}

/** How many commands share one commit at the most: bounds the work of one turn of the event loop. */
const BATCH_LIMIT = 500;
const RETRY_MS = 1_000;
/** Phones send a refused answer again every two seconds: with less time left some would be late. */
const RESEND_MS = 5_000;

/** An outage of the disk is given back as one of the server is. */
const recovering = (at: EpochMs): Waiting => ({
	command: { type: 'Recover' },
	at,
	settle: () => {}
});

const nextTurn = (): Promise<void> => new Promise((resume) => setImmediate(resume));

/**
 * The one writer of a room. Commands wait in a queue; a batch is decided on a draft, stored in one
 * commit, and only then becomes the state, is acknowledged and shown. Whatever fails before the
 * commit leaves the room as it was.
 */
export class RoomActor {
	readonly #roomId: RoomId;
	readonly #ports: RoomActorPorts;
	#state: RoomState | null;
	#queue: Waiting[] = [];
	#working = false;
	#refused = false;
	#closed = false;
	#cancelTimer: () => void = () => {};

	private constructor(roomId: RoomId, ports: RoomActorPorts, state: RoomState | null) {
		this.#roomId = roomId;
		this.#ports = ports;
		this.#state = state;
	}

	/**
	 * Wakes a room from its log; one that was in the middle of a contest pauses, time given back.
	 * Rejects where that cannot be stored: a room that went on would shorten somebody's time.
	 */
	static async wake(roomId: RoomId, ports: RoomActorPorts): Promise<RoomActor> {
		const record = await ports.log.read(roomId);
		const actor = new RoomActor(roomId, ports, record.length > 0 ? replay(record) : null);
		if (record.length === 0) return actor;
		const recovered = await actor.dispatch({ type: 'Recover' });
		if (!recovered.ok) {
			actor.close();
			throw new Error(`room cannot be woken: ${recovered.error}`);
		}
		actor.#armTimer();
		return actor;
	}

	/** The committed state; null before the room was opened. */
	get state(): RoomState | null {
		return this.#state;
	}

	/** Resolves when the command's events are durable, with the room's sequence number after them. */
	dispatch(command: Command): Promise<CommandOutcome> {
		if (this.#closed) return Promise.resolve(err('room/storage-unavailable'));
		return new Promise((settle) => {
			this.#queue.push({ command, at: this.#ports.clock.now(), settle });
			if (!this.#working) void this.#work();
		});
	}

	close(): void {
		this.#closed = true;
		this.#cancelTimer();
	}

	async #work(): Promise<void> {
		this.#working = true;
		// One turn of grace lets the answers of one burst share a commit.
		await nextTurn();
		while (this.#queue.length > 0) {
			const batch = this.#queue.splice(0, BATCH_LIMIT);
			await this.#runBatch(
				this.#cutShort(batch[0]!.at) ? [recovering(batch[0]!.at), ...batch] : batch
			);
		}
		this.#working = false;
	}

	/** Whether answers were refused for want of the disk, and no time is left to send them again. */
	#cutShort(now: EpochMs): boolean {
		const deadline = this.#state === null ? null : nextDeadline(this.#state);
		return this.#refused && deadline !== null && now >= deadline - RESEND_MS;
	}

	async #runBatch(batch: readonly Waiting[]): Promise<void> {
		const before = this.#state;
		let draft: Draft | null = before === null ? null : draftOf(before);
		const stored: EventEnvelope[] = [];
		const outcomes: CommandOutcome[] = [];
		try {
			for (const { command, at: now } of batch) {
				const seq = draft?.seq ?? 0;
				const rng = rngFrom(`${draft?.seed ?? ''}#${seq}`);
				const decided = decide(draft, command, { now, rng });
				if (!decided.ok) {
					outcomes.push(decided);
					continue;
				}
				for (const event of decided.value) {
					const envelope = this.#envelope((draft?.seq ?? 0) + 1, now, event);
					stored.push(envelope);
					if (draft === null) draft = draftOf(evolve(null, envelope));
					else apply(draft, envelope);
				}
				outcomes.push(ok({ seq: draft?.seq ?? 0 }));
			}
		} catch (bug) {
			// A bug in the rules must not take the other rooms down, nor store half a batch.
			for (const { settle } of batch) settle(err('server/internal'));
			this.#ports.onBug(bug);
			return;
		}
		const committed = await this.#commit(before?.seq ?? 0, stored);
		if (committed && stored.length > 0) {
			this.#state = draft;
			this.#armTimer();
		}
		batch.forEach(({ settle }, index) => {
			// A refusal too was decided on events that may not be there: nothing of the batch is final.
			settle(committed ? outcomes[index]! : err('room/storage-unavailable'));
		});
		if (!committed || stored.length === 0) return;
		// Acknowledged before shown: the acks of this batch leave in this turn, the views in the next.
		await nextTurn();
		try {
			this.#ports.onCommit(draft!, stored);
		} catch (bug) {
			this.#ports.onBug(bug);
		}
	}

	async #commit(expectedSeq: number, events: readonly EventEnvelope[]): Promise<boolean> {
		if (events.length === 0) return true;
		try {
			const appended = await this.#ports.log.append(this.#roomId, expectedSeq, events);
			this.#refused = !appended.ok && appended.error === 'log/unavailable';
			if (appended.ok) return true;
			if (appended.error === 'log/conflict') {
				this.#state = replay(await this.#ports.log.read(this.#roomId));
			}
		} catch (bug) {
			this.#refused = true;
			this.#ports.onBug(bug);
		}
		this.#retryTimer();
		return false;
	}

	#envelope(seq: number, at: EpochMs, event: EventEnvelope['event']): EventEnvelope {
		return { roomId: this.#roomId, seq, at, v: EVENT_VERSION, event };
	}

	#armTimer(): void {
		this.#cancelTimer();
		this.#cancelTimer = () => {};
		const deadline = this.#state === null ? null : nextDeadline(this.#state);
		if (deadline === null || this.#closed) return;
		this.#cancelTimer = this.#ports.clock.at(deadline, () => void this.dispatch({ type: 'Tick' }));
	}

	/** A deadline that could not be stored is tried again: the clock must not be lost with the disk. */
	#retryTimer(): void {
		this.#cancelTimer();
		const at = (this.#ports.clock.now() + RETRY_MS) as EpochMs;
		this.#cancelTimer = this.#ports.clock.at(at, () => this.#armTimer());
	}
}
