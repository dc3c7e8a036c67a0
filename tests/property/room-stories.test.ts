import { describe, expect, it } from 'vitest';
import type { SeatId } from '#lib/domain/kernel/brand.ts';
import { violations } from '../sim/oracles.ts';
import { tellStory, type Told } from '../sim/story.ts';

describe('a room on a failing disk', () => {
	it('[P1 P2 P3 P6 P8] keeps every promise through crashes, refusals and resends', async () => {
		const told: Told[] = [];
		for (let seed = 1; seed <= 40; seed++) told.push(await tellStory(seed));
		expect(told.flatMap(({ seed, violations }) => violations.map((v) => `${seed}: ${v}`))).toEqual(
			[]
		);
		// Stories in which nothing is acknowledged or nothing crashes would prove nothing.
		const sum = (pick: (story: Told) => number) =>
			told.reduce((total, story) => total + pick(story), 0);
		expect(sum(({ acknowledged }) => acknowledged)).toBeGreaterThan(200);
		expect(sum(({ crashes }) => crashes)).toBeGreaterThan(100);
	}, 60_000);

	it('tells the same story for the same seed', async () => {
		expect((await tellStory(7)).trace).toBe((await tellStory(7)).trace);
		expect((await tellStory(7)).trace).not.toBe((await tellStory(8)).trace);
	});

	it('is judged by oracles that see an acknowledged answer missing from the record', () => {
		const acknowledged = [
			{ seatId: 's' as SeatId, questionNo: 1, commandId: 'answer-1', response: 2 }
		];
		expect(violations([], acknowledged, null)).toEqual([
			'P1: acknowledged answer answer-1 is not in the record'
		]);
	});
});
