import { getContext, onMount, setContext } from 'svelte';
import { Stored } from './stored.ts';

const CONTEXT_KEY = Symbol('preferences');

interface Reading {
	readonly elder: boolean;
	readonly contrast: boolean;
	readonly awake: boolean;
}

const DEFAULTS: Reading = { elder: false, contrast: false, awake: true };

/**
 * Reading aids of this device. They last as long as the page where storage is refused
 * (private windows, WeChat with cookies off).
 */
export class Preferences {
	readonly #stored = new Stored(() => localStorage, 'saixue:preferences', isReading);
	#reading = $state.raw<Reading>(DEFAULTS);

	get elder(): boolean {
		return this.#reading.elder;
	}
	set elder(on: boolean) {
		this.#keep({ ...this.#reading, elder: on });
	}

	get contrast(): boolean {
		return this.#reading.contrast;
	}
	set contrast(on: boolean) {
		this.#keep({ ...this.#reading, contrast: on });
	}

	get awake(): boolean {
		return this.#reading.awake;
	}
	set awake(on: boolean) {
		this.#keep({ ...this.#reading, awake: on });
	}

	/** Reads what this device kept; call it in the browser, once. */
	restore(): void {
		this.#reading = this.#stored.read() ?? DEFAULTS;
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

	#keep(reading: Reading): void {
		this.#reading = reading;
		this.#stored.write(reading);
	}
}

function isReading(value: unknown): value is Reading {
	if (typeof value !== 'object' || value === null) return false;
	const { elder, contrast, awake } = value as Record<string, unknown>;
	return [elder, contrast, awake].every((flag) => typeof flag === 'boolean');
}

/** Called by the layouts of phone pages: the switches hold while such a page is open. */
export function providePreferences(): Preferences {
	const preferences = new Preferences();
	setContext(CONTEXT_KEY, preferences);
	onMount(() => preferences.restore());
	$effect(() => preferences.applyTo(document.documentElement));
	return preferences;
}

/** The preferences of the layout above. */
export const usePreferences = (): Preferences => getContext<Preferences>(CONTEXT_KEY);
