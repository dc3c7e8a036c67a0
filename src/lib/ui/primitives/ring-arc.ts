export const RING_RADIUS = 48;
export const RING_LENGTH = 2 * Math.PI * RING_RADIUS;
/** The last seconds, in which the ring turns ochre. */
export const RING_LOW_MS = 10_000;

export interface RingArc {
	/** Whole seconds to show; the last one shows 1 until it is over. */
	readonly seconds: number;
	/** Length of the arc still to run, in the units of RING_LENGTH. */
	readonly arc: number;
	readonly low: boolean;
}

/** The ring for a remaining time; times outside 0…total are clamped. */
export function ringArc(remainingMs: number, totalMs: number): RingArc {
	const left = Math.max(0, remainingMs);
	const ratio = totalMs > 0 ? Math.min(1, left / totalMs) : 0;
	return {
		seconds: Math.ceil(left / 1000),
		arc: ratio * RING_LENGTH,
		low: left <= RING_LOW_MS
	};
}
