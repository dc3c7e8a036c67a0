import type { EpochMs } from './brand.ts';
import type { Rng } from './rng.ts';

/** What a decision may know of the world: handed in, so that replay needs neither. */
export interface DecisionContext {
	readonly now: EpochMs;
	readonly rng: Rng;
}
