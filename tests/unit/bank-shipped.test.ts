import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkBank } from '#lib/domain/question/bank.ts';
import type { ItemType } from '#lib/domain/question/item.ts';
import { listBanks, readBank } from '#lib/server/adapters/documents/read-bank.ts';

const ROOT = fileURLToPath(new URL('../../questions', import.meta.url));
const directories = await listBanks(ROOT);

test('at least one bank ships', () => {
	expect(directories.length).toBeGreaterThan(0);
});

describe.each(directories)('the shipped bank %s', (directory) => {
	test('fits its schema and has no fault', async () => {
		expect(checkBank(await readBank(directory))).toEqual([]);
	});

	test('asks about every paragraph and every fact', async () => {
		const { source, facts, items } = await readBank(directory);
		const asked = new Set(items.map((item) => item.source.paragraph));
		expect(source.paragraphs.filter(({ number }) => !asked.has(number))).toEqual([]);
		const used = new Set(items.map((item) => item.factId));
		expect(facts.filter(({ id }) => !used.has(id))).toEqual([]);
	});
});

test('the bank of the reference article has at least 150 items of all six types', async () => {
	const { items } = await readBank(`${ROOT}/county-tax-bureau-2023-11`);
	const least: Record<ItemType, number> = {
		single: 105,
		tf: 20,
		multi: 15,
		fill: 18,
		order: 4,
		match: 5
	};
	for (const [type, count] of Object.entries(least)) {
		expect(items.filter((item) => item.type === type).length, type).toBeGreaterThanOrEqual(count);
	}
	expect(items.length).toBeGreaterThanOrEqual(165);
});
