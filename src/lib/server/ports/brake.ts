/** Slows down guessing: counts misses per key over a moving window. */
export interface Brake {
	/** Whether the key has used up its misses for now. */
	blocked(key: string): boolean;
	miss(key: string): void;
	/** Forgets the misses of a key, after a success. */
	clear(key: string): void;
}
