import { performance } from 'node:perf_hooks';
import type { EpochMs } from '#lib/domain/kernel/brand.ts';
import type { Clock } from '../../ports/clock.ts';

/** The longest wait that `setTimeout` takes, in milliseconds. */
const LONGEST_WAIT = 2 ** 31 - 1;

/**
 * The wall clock as it stood at the start, carried on by the monotonic counter: somebody who sets
 * the machine's clock during a contest moves no deadline.
 */
export function systemClock(): Clock {
	const base = Date.now() - performance.now();
	const now = (): EpochMs => Math.floor(base + performance.now()) as EpochMs;
	return {
		now,
		at(at, callback) {
			let timer: NodeJS.Timeout;
			const wait = (): void => {
				const left = at - now();
				// Timers may fire early, and a long wait is taken in pieces: look again before calling.
				if (left <= 0) callback();
				else timer = setTimeout(wait, Math.min(left, LONGEST_WAIT));
			};
			timer = setTimeout(wait, Math.min(Math.max(0, at - now()), LONGEST_WAIT));
			return () => clearTimeout(timer);
		}
	};
}
