/** A JSON value in the browser's storage; works on in memory where storage is refused. */
export class Stored<T> {
	readonly #storage: () => Storage;
	readonly #key: string;
	readonly #isValid: (value: unknown) => value is T;

	constructor(storage: () => Storage, key: string, isValid: (value: unknown) => value is T) {
		this.#storage = storage;
		this.#key = key;
		this.#isValid = isValid;
	}

	read(): T | null {
		try {
			const value: unknown = JSON.parse(this.#storage().getItem(this.#key) ?? 'null');
			return this.#isValid(value) ? value : null;
		} catch {
			return null;
		}
	}

	write(value: T | null): void {
		try {
			if (value === null) this.#storage().removeItem(this.#key);
			else this.#storage().setItem(this.#key, JSON.stringify(value));
		} catch {
			// A full or forbidden storage costs only the survival of a reload.
		}
	}
}
