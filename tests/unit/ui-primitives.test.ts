import { describe, expect, test } from 'vitest';
import { codeDigits, spacedCode } from '../../src/lib/ui/primitives/code-digits.ts';
import { RING_LENGTH, ringArc } from '../../src/lib/ui/primitives/ring-arc.ts';

describe('countdown ring', () => {
	test('the arc is the share of time left', () => {
		expect(ringArc(18_000, 30_000).arc).toBeCloseTo(0.6 * RING_LENGTH);
		expect(ringArc(0, 30_000).arc).toBe(0);
	});

	test('seconds are rounded up, so that the figure 1 stays until time is over', () => {
		expect(ringArc(18_000, 30_000).seconds).toBe(18);
		expect(ringArc(17_999, 30_000).seconds).toBe(18);
		expect(ringArc(1, 30_000).seconds).toBe(1);
	});

	test('the last ten seconds are low, the eleventh is not', () => {
		expect(ringArc(10_001, 30_000).low).toBe(false);
		expect(ringArc(10_000, 30_000).low).toBe(true);
	});

	test('times outside the limit never overrun the ring', () => {
		expect(ringArc(40_000, 30_000).arc).toBe(RING_LENGTH);
		expect(ringArc(-5, 30_000)).toEqual({ seconds: 0, arc: 0, low: true });
		expect(ringArc(5_000, 0).arc).toBe(0);
	});
});

describe('room code', () => {
	test.each([
		['582417', '582417'],
		['582 417', '582417'],
		['５８２４１７', '582417'],
		['582-417-9', '582417'],
		['room', '']
	])('%s is read as %s', (typed, digits) => {
		expect(codeDigits(typed)).toBe(digits);
	});

	test('a code is shown in two groups of three', () => {
		expect(spacedCode('582417')).toBe('582 417');
		expect(spacedCode('58')).toBe('58');
	});
});
