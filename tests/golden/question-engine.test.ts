import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keyTexts } from '#lib/domain/question/key-text.ts';
import { ARTICLE_NAMES, fixtureText, GOLDEN, made } from '../support/question-fixtures.ts';

/**
 * What the engine makes of each article, to be read as a diff when a rule changes.
 * `GOLDEN=write` with the test command writes the files anew.
 */
function golden(name: string): string {
	const { facts, items, dropped } = made(fixtureText(name));
	const lines = [
		'# facts',
		...facts.map(
			({ source, type, relation, subject, value }) =>
				`${source.paragraph} ${type} [${relation}] ${subject.text} → ${value.text}`
		),
		'',
		'# items',
		...items.map((item) => {
			const options = 'options' in item ? ` {${item.options.join(' | ')}}` : '';
			const key = item.type === 'tf' ? String(item.key) : keyTexts(item).join(' | ');
			return `${item.source.paragraph} ${item.type} ${item.stem}${options} = ${key}`;
		}),
		'',
		'# dropped',
		...dropped.map(({ factId, reason }) => {
			const fact = facts.find(({ id }) => id === factId)!;
			return `${fact.source.paragraph} ${reason} ${fact.value.text}`;
		})
	];
	return `${lines.join('\n')}\n`;
}

describe('golden articles', () => {
	it.each(ARTICLE_NAMES)('make the facts and items that were read and approved: %s', (name) => {
		const file = join(GOLDEN, 'expected', `${name}.txt`);
		if (process.env['GOLDEN'] === 'write') writeFileSync(file, golden(name));
		expect(golden(name)).toBe(readFileSync(file, 'utf8'));
	});
});
