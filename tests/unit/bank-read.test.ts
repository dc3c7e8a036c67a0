import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listBanks, readBank } from '#lib/server/adapters/documents/read-bank.ts';

const SHIPPED = fileURLToPath(
	new URL('../../questions/county-tax-bureau-2023-11', import.meta.url)
);

let root: string;
beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'bank-'));
});
afterEach(() => rm(root, { recursive: true }));

/** A copy of the shipped bank with one member of the first item replaced. */
async function planted(member: string, value: unknown): Promise<string> {
	const directory = join(root, 'planted');
	await cp(SHIPPED, directory, { recursive: true });
	const file = join(directory, 'items.json');
	const items = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>[];
	items[0] = { ...items[0], [member]: value };
	await writeFile(file, JSON.stringify(items));
	return directory;
}

test('a bank is named after its folder', async () => {
	expect((await readBank(SHIPPED)).id).toBe('county-tax-bureau-2023-11');
});

describe('a bank that does not fit its schema is refused with file and place:', () => {
	test.each([
		['an unknown member', 'hint', '提示'],
		['an unknown type', 'type', 'essay'],
		['an unknown difficulty', 'difficulty', 'brutal'],
		['a key that is no number', 'key', 'A'],
		['an empty stem', 'stem', ''],
		['a negative section', 'section', -1]
	])('%s', async (_, member, value) => {
		const directory = await planted(member, value);
		await expect(readBank(directory)).rejects.toThrow(
			new RegExp(`items\\.json is not part of a bank\\. 0\\.${member}: `)
		);
	});
});

test('a bank with a file missing is refused', async () => {
	await mkdir(join(root, 'empty'));
	await expect(readBank(join(root, 'empty'))).rejects.toThrow('source.json');
});

test('banks are listed by name, folders only', async () => {
	for (const name of ['b-bank', 'a-bank', '.hidden']) await mkdir(join(root, name));
	await writeFile(join(root, 'note.txt'), '');
	expect(await listBanks(root)).toEqual([join(root, 'a-bank'), join(root, 'b-bank')]);
});

test('a folder that does not exist holds no banks', async () => {
	expect(await listBanks(join(root, 'nowhere'))).toEqual([]);
});
