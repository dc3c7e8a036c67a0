/** Slow hashing of passwords, off the event loop. */
export interface Passwords {
	hash(password: string): Promise<string>;
	/** `hash` null stands for an unknown name: it takes the same time and is never right. */
	verify(hash: string | null, password: string): Promise<boolean>;
}
