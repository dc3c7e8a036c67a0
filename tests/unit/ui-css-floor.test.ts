import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'svelte/compiler';
import { describe, expect, test } from 'vitest';

const SOURCE = join(import.meta.dirname, '../../src');

const filesEnding = (ending: string): string[] =>
	readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((path) =>
		path.endsWith(ending)
	);

/** What Chrome 87 and Safari 14 drop without a word, and the build does not translate. */
const PAST_THE_FLOOR: readonly (readonly [string, RegExp])[] = [
	[':has()', /:has\(/],
	['container queries', /@container|container-type/],
	['cascade layers', /@layer/],
	['aspect-ratio', /[^-\w]aspect-ratio\s*:/],
	['color-mix', /color-mix\(/],
	['nesting', /&/],
	['individual transforms', /[;{]\s*(translate|rotate|scale)\s*:/]
];

const rules = (css: string): string[] => css.split('}');

function problemsOf(css: string): string[] {
	const bare = css.replace(/\/\*[\s\S]*?\*\//g, '');
	const found = PAST_THE_FLOOR.filter(([, pattern]) => pattern.test(bare)).map(([name]) => name);
	const flexGap = rules(bare).some(
		(rule) => /display:\s*(inline-)?flex/.test(rule) && /[^-\w](column-|row-)?gap:/.test(rule)
	);
	return flexGap ? [...found, 'gap in a flex box'] : found;
}

const compiledCss = (path: string): string =>
	compile(readFileSync(join(SOURCE, path), 'utf8'), {
		filename: path,
		runes: true,
		css: 'external'
	}).css?.code ?? '';

describe('[A12] styles keep to Chrome 87 and Safari 14', () => {
	test('the scan sees what it must refuse', () => {
		expect(problemsOf('.a { display: flex; gap: 4px }')).toEqual(['gap in a flex box']);
		expect(problemsOf('.a:has(b) { color: red }')).toEqual([':has()']);
		expect(problemsOf('.a { aspect-ratio: 1 }')).toEqual(['aspect-ratio']);
		expect(problemsOf('@media (max-aspect-ratio: 17/10) { .a { gap: 1px } }')).toEqual([]);
	});

	test.each(filesEnding('.css'))('%s', (path) => {
		expect(problemsOf(readFileSync(join(SOURCE, path), 'utf8'))).toEqual([]);
	});

	test.each(filesEnding('.svelte'))('%s', (path) => {
		expect(problemsOf(compiledCss(path))).toEqual([]);
	});
});
