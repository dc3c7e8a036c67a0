import type { Clock } from '../ports/clock.ts';

/** Lets through `perSecond` calls a second on average, and `burst` at once. */
export class TokenBucket {
	readonly #perSecond: number;
	readonly #burst: number;
	readonly #clock: Clock;
	#left: number;
	#at: number;

	constructor(perSecond: number, burst: number, clock: Clock) {
		this.#perSecond = perSecond;
		this.#burst = burst;
		this.#clock = clock;
		this.#left = burst;
		this.#at = clock.now();
	}

	take(): boolean {
		const now = this.#clock.now();
		this.#left = Math.min(this.#burst, this.#left + ((now - this.#at) / 1000) * this.#perSecond);
		this.#at = now;
		if (this.#left < 1) return false;
		this.#left -= 1;
		return true;
	}
}
