import type { EpochMs } from '#lib/domain/kernel/brand.ts';
import type { Clock } from '#lib/server/ports/clock.ts';

interface Alarm {
	readonly at: number;
	readonly order: number;
	readonly ring: () => void;
}

/** Time that moves only when told to; alarms of one instant ring in the order they were set. */
export class VirtualClock implements Clock {
	#now = 1_000_000;
	#order = 0;
	#alarms: Alarm[] = [];

	now(): EpochMs {
		return this.#now as EpochMs;
	}

	at(at: EpochMs, ring: () => void): () => void {
		const alarm = { at, order: this.#order++, ring };
		this.#alarms.push(alarm);
		return () => {
			this.#alarms = this.#alarms.filter((other) => other !== alarm);
		};
	}

	/** Moves to the next alarm within `ms`, or by `ms`; true if an alarm rang. */
	advance(ms: number): boolean {
		const end = this.#now + ms;
		const next = this.#alarms
			.filter(({ at }) => at <= end)
			.sort((a, b) => a.at - b.at || a.order - b.order)[0];
		if (next === undefined) {
			this.#now = end;
			return false;
		}
		this.#now = Math.max(this.#now, next.at);
		this.#alarms = this.#alarms.filter((other) => other !== next);
		next.ring();
		return true;
	}

	/** What a crash does to timers. */
	forgetAlarms(): void {
		this.#alarms = [];
	}
}
