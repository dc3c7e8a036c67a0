import type { EpochMs } from '#lib/domain/kernel/brand.ts';

/**
 * The server's clock as this page knows it. Every message carries the server's time; it was under
 * way for a while, so the latest estimate is the largest one. The phone's own clock never counts:
 * only its monotonic timer is used to go on between two messages.
 */
export class ServerClock {
	readonly #monotonic: () => number;
	#offset: number | null = null;

	constructor(monotonic: () => number = () => performance.now()) {
		this.#monotonic = monotonic;
	}

	/** Forgets what it knew: after a reconnect the server may be another process. */
	reset(): void {
		this.#offset = null;
	}

	hear(serverNow: EpochMs): void {
		const offset = serverNow - this.#monotonic();
		if (this.#offset === null || offset > this.#offset) this.#offset = offset;
	}

	/** Null before the first message. */
	now(): EpochMs | null {
		return this.#offset === null ? null : ((this.#monotonic() + this.#offset) as EpochMs);
	}
}
