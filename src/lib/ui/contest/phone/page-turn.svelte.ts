import { PHASE_HEADING } from './phase-heading.ts';

/** The finger that pressed the last screen cannot press this one within this time. */
const GUARD_MS = 300;

/**
 * Follows `key`: each time it changes, focus goes to the new heading and presses are to be ignored
 * for a moment. Call it while a component initialises.
 */
export function onPageTurn(key: () => string): { readonly guarded: boolean } {
	let guarded = $state(false);
	let shown: string | null = null;

	$effect(() => {
		const next = key();
		if (shown === next) return;
		const first = shown === null;
		const sameQuestion = shown !== null && questionOf(shown) === questionOf(next);
		shown = next;
		guarded = true;
		const timer = setTimeout(() => (guarded = false), GUARD_MS);
		if (!first) turnTo(sameQuestion);
		return () => clearTimeout(timer);
	});

	return {
		get guarded() {
			return guarded;
		}
	};
}

/** `question:3:open` → `question:3`: within one question the reader's place is kept. */
const questionOf = (key: string): string => key.split(':').slice(0, 2).join(':');

function turnTo(keepPlace: boolean): void {
	document.getElementById(PHASE_HEADING)?.focus({ preventScroll: true });
	if (!keepPlace) scrollTo(0, 0);
}
