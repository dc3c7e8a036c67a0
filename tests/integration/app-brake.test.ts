import { describe, expect, test } from 'vitest';
import type { EpochMs } from '#lib/domain/kernel/brand.ts';
import { brake } from '#lib/server/http/limits.ts';

const world = () => {
	let now = 1_000_000;
	const clock = { now: () => now as EpochMs, at: () => () => undefined };
	return { brake: brake(clock, 3, 1000), pass: (ms: number) => void (now += ms) };
};

describe('a brake', () => {
	test('blocks a key at its last miss and lets it go when the oldest has aged out', () => {
		const { brake, pass } = world();
		brake.miss('a');
		pass(400);
		brake.miss('a');
		expect(brake.blocked('a')).toBe(false);
		brake.miss('a');
		expect(brake.blocked('a')).toBe(true);
		expect(brake.blocked('b')).toBe(false);
		pass(599);
		expect(brake.blocked('a')).toBe(true);
		pass(1);
		expect(brake.blocked('a')).toBe(false);
		brake.miss('a');
		expect(brake.blocked('a')).toBe(true);
	});

	test('forgets a key that succeeded', () => {
		const { brake } = world();
		for (let i = 0; i < 3; i++) brake.miss('a');
		brake.clear('a');
		expect(brake.blocked('a')).toBe(false);
	});

	test('holds those who go on guessing under a flood of made-up keys', () => {
		const { brake } = world();
		for (let i = 0; i < 30_000; i++) {
			brake.miss(`made-up ${i}`);
			if (i % 1000 === 0) brake.miss('guesser');
		}
		expect(brake.blocked('guesser')).toBe(true);
	});
});
