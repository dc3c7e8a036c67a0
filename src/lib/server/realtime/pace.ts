/**
 * Runs a piece of work for each key that was asked for, at most once per interval and key, so that
 * a thousand answers become a few messages. One timer serves all keys.
 */
export class Pace<Key> {
	readonly #intervalMs: number;
	readonly #run: (key: Key) => void;
	readonly #waiting = new Set<Key>();
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(intervalMs: number, run: (key: Key) => void) {
		this.#intervalMs = intervalMs;
		this.#run = run;
	}

	ask(key: Key): void {
		this.#waiting.add(key);
		this.#timer ??= setTimeout(() => this.#flush(), this.#intervalMs);
	}

	stop(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#waiting.clear();
	}

	#flush(): void {
		this.#timer = undefined;
		const due = [...this.#waiting];
		this.#waiting.clear();
		for (const key of due) this.#run(key);
	}
}
