import type { Attachment } from 'svelte/attachments';

const GOLD = ['#f3cf86', '#e2b458', '#c28e2c'];

/**
 * Lets gold foil fall once over a canvas. Loaded only here and only now: the screens before it and
 * people who asked for less motion never fetch it.
 */
export const goldFoil: Attachment<HTMLCanvasElement> = (canvas) => {
	if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
	let gone = false;
	let stop = (): void => undefined;
	void import('canvas-confetti').then(({ create }) => {
		if (gone) return;
		const fall = create(canvas, { resize: true, disableForReducedMotion: true });
		const shared = {
			colors: GOLD,
			shapes: ['square' as const],
			ticks: 400,
			gravity: 0.6,
			scalar: 0.9
		};
		void fall({ ...shared, particleCount: 70, angle: 60, spread: 60, origin: { x: 0, y: 0.5 } });
		void fall({ ...shared, particleCount: 70, angle: 120, spread: 60, origin: { x: 1, y: 0.5 } });
		stop = () => fall.reset();
	});
	return () => {
		gone = true;
		stop();
	};
};
