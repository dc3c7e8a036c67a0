import { sha256 } from './sha256.ts';

/**
 * A seeded random source: sfc32 (PractRand, Doty-Humphrey), the same sequence on every machine.
 * The same seed gives the same bytes for ever, so a drawing can be repeated and checked.
 */
export interface Rng {
	/** A whole number from 0 to `bound - 1`, each equally likely. */
	below(bound: number): number;
	/** A new array with the same elements in drawn order (Fisher–Yates). */
	shuffle<T>(items: readonly T[]): T[];
}

export function rngFrom(seed: string): Rng {
	const digest = sha256(seed);
	let a = word(digest, 0);
	let b = word(digest, 1);
	let c = word(digest, 2);
	let counter = 1;

	const next = (): number => {
		const sum = (a + b + counter) | 0;
		counter = (counter + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = (c << 21) | (c >>> 11);
		c = (c + sum) | 0;
		return sum >>> 0;
	};
	for (let i = 0; i < 12; i++) next();

	const below = (bound: number): number => {
		// Reject the incomplete last interval: a plain modulo would favour small numbers.
		const limit = 2 ** 32 - (2 ** 32 % bound);
		let drawn = next();
		while (drawn >= limit) drawn = next();
		return drawn % bound;
	};

	return {
		below,
		shuffle: (items) => {
			const drawn = items.slice();
			for (let i = drawn.length - 1; i > 0; i--) {
				const j = below(i + 1);
				[drawn[i], drawn[j]] = [drawn[j]!, drawn[i]!];
			}
			return drawn;
		}
	};
}

const word = (digest: string, index: number): number =>
	parseInt(digest.slice(index * 8, index * 8 + 8), 16) | 0;
