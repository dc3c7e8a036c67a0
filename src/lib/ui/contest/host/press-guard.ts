/** A second press within this time is a bounce of the first. */
const GUARD_MS = 300;

/**
 * Lets a press on the one next step through once: not within 300 ms of the last, and not again for
 * a step that was taken while its successor is still on its way.
 */
export class PressGuard {
	readonly #clock: () => number;
	#lastPress = -GUARD_MS;
	#takenStep: string | null = null;

	/** `clock` gives monotonic milliseconds. */
	constructor(clock: () => number) {
		this.#clock = clock;
	}

	admits(stepKey: string): boolean {
		const now = this.#clock();
		if (stepKey === this.#takenStep || now - this.#lastPress < GUARD_MS) return false;
		this.#lastPress = now;
		this.#takenStep = stepKey;
		return true;
	}

	/** The step was not taken after all, so that it may be pressed again. */
	release(): void {
		this.#takenStep = null;
	}
}
