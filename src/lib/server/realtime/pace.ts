/**
 * Runs a piece of work for each key that was asked for, at most once per interval and key, so that
 * a thousand answers become a few messages. One timer serves all keys.
 */
export class Pace<Key> {
	readonly #intervalMs: number;
	readonly #run: (key: Key) => Promise<void>;
	readonly #onBug: (bug: unknown) => void;
	readonly #waiting = new Set<Key>();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#stopped = false;

	constructor(intervalMs: number, run: (key: Key) => Promise<void>, onBug: (bug: unknown) => void) {
		this.#intervalMs = intervalMs;
		this.#run = run;
		this.#onBug = onBug;
	}

	ask(key: Key): void {
		if (this.#stopped) return;
		this.#waiting.add(key);
		this.#timer ??= setTimeout(() => this.#flush(), this.#intervalMs);
	}

	/** For good: sockets that close afterwards ask again, when there is nothing left to read from. */
	stop(): void {
		this.#stopped = true;
		clearTimeout(this.#timer);
		this.#waiting.clear();
	}

	#flush(): void {
		this.#timer = undefined;
		const due = [...this.#waiting];
		this.#waiting.clear();
		for (const key of due) this.#run(key).catch(this.#onBug);
	}
}
