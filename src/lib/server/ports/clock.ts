import type { EpochMs } from '#lib/domain/kernel/brand.ts';

/** The server's time, which never runs backwards while the process lives. */
export interface Clock {
	now(): EpochMs;
	/** Calls back once at or after `at`; the returned function cancels it. */
	at(at: EpochMs, callback: () => void): () => void;
}
