import { getContext, setContext } from 'svelte';

const STORAGE_KEY = 'saixue:preferences';
const CONTEXT_KEY = Symbol('preferences');

interface Stored {
	readonly elder: boolean;
	readonly contrast: boolean;
	readonly awake: boolean;
}

const DEFAULTS: Stored = { elder: false, contrast: false, awake: true };

/**
 * Reading aids of this device. They last as long as the page where storage is refused
 * (private windows, WeChat with cookies off).
 */
export class Preferences {
	#stored = $state.raw<Stored>(DEFAULTS);

	get elder(): boolean {
		return this.#stored.elder;
	}
	set elder(on: boolean) {
		this.#store({ ...this.#stored, elder: on });
	}

	get contrast(): boolean {
		return this.#stored.contrast;
	}
	set contrast(on: boolean) {
		this.#store({ ...this.#stored, contrast: on });
	}

	get awake(): boolean {
		return this.#stored.awake;
	}
	set awake(on: boolean) {
		this.#store({ ...this.#stored, awake: on });
	}

	/** Reads what this device kept; call it in the browser, once. */
	restore(): void {
		this.#stored = readStored();
	}

	/** Sets the switches that the tokens know on `root`; returns what takes them off again. */
	applyTo(root: HTMLElement): () => void {
		if (this.elder) root.dataset.size = 'elder';
		if (this.contrast) root.dataset.contrast = 'more';
		return () => {
			delete root.dataset.size;
			delete root.dataset.contrast;
		};
	}

	#store(stored: Stored): void {
		this.#stored = stored;
		try {
			localStorage.setItem(STORAGE_KEY, JSON.stringify(stored));
		} catch {
			// The choice still holds until the page goes.
		}
	}
}

function readStored(): Stored {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '{}');
		if (typeof kept !== 'object' || kept === null) return DEFAULTS;
		return {
			elder: flag(kept, 'elder'),
			contrast: flag(kept, 'contrast'),
			awake: flag(kept, 'awake')
		};
	} catch {
		return DEFAULTS;
	}
}

function flag(kept: object, name: keyof Stored): boolean {
	const value: unknown = Reflect.get(kept, name);
	return typeof value === 'boolean' ? value : DEFAULTS[name];
}

/** Called by the layouts of phone pages. */
export function providePreferences(): Preferences {
	const preferences = new Preferences();
	setContext(CONTEXT_KEY, preferences);
	return preferences;
}

/** The preferences of the layout above. */
export const usePreferences = (): Preferences => getContext<Preferences>(CONTEXT_KEY);
