import type { Attachment } from 'svelte/attachments';

/** Custom properties of one try, such as `{ '--stem': '8', '--columns': '2' }`. */
export type FitStep = Readonly<Record<string, string>>;

/** Centred content also overflows at the top, which no scroll size counts. */
const overflows = (box: HTMLElement): boolean =>
	box.scrollHeight > box.clientHeight + 1 ||
	box.scrollWidth > box.clientWidth + 1 ||
	(box.firstElementChild?.getBoundingClientRect().top ?? Infinity) <
		box.getBoundingClientRect().top - 1;

/**
 * Tries the steps from the largest on until nothing overflows the box, and keeps the last one
 * otherwise: text on a projector steps down by rule and is never squeezed below the last step.
 * `onoverflow` is told when even that is too much. Measured and not computed, because the fonts of the room's machine are not known.
 */
export function fitBox(
	steps: readonly FitStep[],
	onoverflow?: () => void
): Attachment<HTMLElement> {
	return (box) => {
		const fit = (): void => {
			for (const step of steps) {
				for (const [name, value] of Object.entries(step)) box.style.setProperty(name, value);
				if (!overflows(box)) return;
			}
			onoverflow?.();
		};
		fit();
		const observer = new ResizeObserver(fit);
		observer.observe(box);
		return () => observer.disconnect();
	};
}
