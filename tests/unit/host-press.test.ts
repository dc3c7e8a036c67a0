import { describe, expect, it } from 'vitest';
import { PressGuard } from '#lib/ui/contest/host/press-guard.ts';

function guardAt(start: number) {
	let now = start;
	const guard = new PressGuard(() => now);
	return { guard, wait: (ms: number) => void (now += ms) };
}

describe('presses on the red button', () => {
	it('lets the first one through, even right after the page has opened', () => {
		expect(guardAt(0).guard.admits('open:1')).toBe(true);
	});

	it('drops a bounce within 300 ms, also on the step after', () => {
		const { guard, wait } = guardAt(1_000);
		guard.admits('open:1');
		wait(299);
		expect(guard.admits('close:1')).toBe(false);
		wait(1);
		expect(guard.admits('close:1')).toBe(true);
	});

	it('[P8] takes one step once, however late the next one arrives', () => {
		const { guard, wait } = guardAt(1_000);
		guard.admits('open:1');
		wait(5_000);
		expect(guard.admits('open:1')).toBe(false);
	});

	it('may be pressed again after a refusal', () => {
		const { guard, wait } = guardAt(1_000);
		guard.admits('open:1');
		guard.release();
		wait(300);
		expect(guard.admits('open:1')).toBe(true);
	});
});
