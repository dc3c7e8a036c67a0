import { describe, expect, it } from 'vitest';
import { normaliseText } from '#lib/domain/kernel/chinese-text.ts';
import { keyTexts } from '#lib/domain/question/key-text.ts';
import { selectItems } from '#lib/domain/question/select-items.ts';
import { fixtureText, made } from '../support/question-fixtures.ts';

const { items } = made(fixtureText('round-up'));
const ids = (seed: string, count = 12): string[] =>
	selectItems(items, { count, seed }).map(({ id }) => id);

describe('drawing a quiz', () => {
	it('draws the same quiz for a seed, whatever order the items come in', () => {
		expect(ids('a')).toEqual(ids('a'));
		expect(selectItems([...items].reverse(), { count: 12, seed: 'a' }).map(({ id }) => id)).toEqual(
			ids('a')
		);
		expect(ids('a')).not.toEqual(ids('b'));
	});

	it.each(['1', '2', '3', '4', '5'])('never lets siblings or enemies meet (seed %s)', (seed) => {
		const quiz = selectItems(items, { count: 20, seed });
		expect(quiz.length).toBeGreaterThanOrEqual(12);
		expect(new Set(quiz.map(({ factId }) => factId)).size).toBe(quiz.length);
		for (const a of quiz) {
			for (const b of quiz) {
				if (a === b) continue;
				for (const key of keyTexts(b).map(normaliseText)) {
					if (key.length > 1) expect(normaliseText(a.stem)).not.toContain(key);
				}
			}
		}
	});

	it('spreads over sections and types', () => {
		const quiz = selectItems(items, { count: 16, seed: 'spread' });
		expect(new Set(quiz.map(({ section }) => section)).size).toBe(4);
		expect(new Set(quiz.map(({ type }) => type)).size).toBeGreaterThanOrEqual(4);
	});

	it('keeps to the types and the section asked for', () => {
		const quiz = selectItems(items, { count: 5, seed: 's', types: ['single'], section: 3 });
		expect(quiz).toHaveLength(5);
		expect(quiz.every(({ type, section }) => type === 'single' && section === 3)).toBe(true);
	});

	it('gives fewer items rather than a repeated one', () => {
		const quiz = selectItems(items, { count: 1000, seed: 'all' });
		expect(quiz.length).toBeLessThan(items.length);
		expect(selectItems([], { count: 5, seed: 'x' })).toEqual([]);
	});
});
