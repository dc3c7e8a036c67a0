import type { Clock } from '../ports/clock.ts';
import type { Brake } from '../ports/brake.ts';

/** Keys remembered before those that have run out are swept. */
const KEYS_KEPT = 10_000;

/** A brake that blocks a key after `misses` within `windowMs`, until the oldest has aged out. */
export function brake(clock: Clock, misses: number, windowMs: number): Brake {
	const seen = new Map<string, number[]>();
	const recent = (key: string): number[] => {
		const since = clock.now() - windowMs;
		return (seen.get(key) ?? []).filter((at) => at > since);
	};
	const sweep = (): void => {
		for (const key of seen.keys()) if (recent(key).length === 0) seen.delete(key);
		// Under a flood of made-up keys the oldest go first.
		for (const key of seen.keys()) {
			if (seen.size <= KEYS_KEPT / 2) break;
			seen.delete(key);
		}
	};
	return {
		blocked: (key) => recent(key).length >= misses,
		miss(key) {
			if (seen.size >= KEYS_KEPT && !seen.has(key)) sweep();
			const kept = [...recent(key), clock.now()].slice(-misses);
			seen.delete(key);
			seen.set(key, kept);
		},
		clear: (key) => void seen.delete(key)
	};
}
