import type { EventEnvelope } from '#lib/domain/contest/event.ts';
import type { RoomId } from '#lib/domain/kernel/brand.ts';
import { err, ok, type Result } from '#lib/domain/kernel/result.ts';
import type { Rng } from '#lib/domain/kernel/rng.ts';
import type { EventLog } from '#lib/server/ports/event-log.ts';

/** What the disk does with the next append. */
type Mood = 'stores' | 'refuses' | 'stores-but-dies' | 'dies';

/** A record on a disk that fails: it may refuse, or the machine dies before or after the flush. */
export class ShakyLog implements EventLog {
	readonly #rng: Rng;
	#durable: readonly EventEnvelope[] = [];
	#crashed = false;
	shaky = true;

	constructor(rng: Rng) {
		this.#rng = rng;
	}

	get durable(): readonly EventEnvelope[] {
		return this.#durable;
	}

	get crashed(): boolean {
		return this.#crashed;
	}

	reboot(): void {
		this.#crashed = false;
	}

	async append(
		_roomId: RoomId,
		expectedSeq: number,
		events: readonly EventEnvelope[]
	): Promise<Result<void, 'log/conflict' | 'log/unavailable'>> {
		if (this.#crashed) return new Promise(() => {});
		const mood = this.#mood();
		if (mood === 'refuses') return err('log/unavailable');
		if (mood !== 'dies') {
			if (this.#durable.length !== expectedSeq) return err('log/conflict');
			this.#durable = [...this.#durable, ...structuredClone(events)];
		}
		if (mood === 'stores') return ok(undefined);
		// The process is gone: nobody ever hears of this append.
		this.#crashed = true;
		return new Promise(() => {});
	}

	async read(): Promise<readonly EventEnvelope[]> {
		return structuredClone(this.#durable);
	}

	#mood(): Mood {
		if (!this.shaky) return 'stores';
		const drawn = this.#rng.below(100);
		if (drawn < 4) return 'refuses';
		if (drawn < 7) return 'dies';
		return drawn < 10 ? 'stores-but-dies' : 'stores';
	}
}
