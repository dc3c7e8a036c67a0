import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listBanks, readBank } from '#lib/server/adapters/documents/read-bank.ts';
import type { Command } from './command.ts';
import { Refusal } from './command.ts';
import { itemsJson, itemTable } from './item-table.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'questions');

/** export BANK: the items of a bank that ships in questions/. */
export const exportBank: Command = async ({ words, options, texts }) => {
	const [name] = words;
	if (name === undefined || name === '') throw new Refusal(texts.missingBank);
	const folders = await listBanks(ROOT);
	const folder = folders.find((path) => basename(path) === name);
	if (folder === undefined) {
		throw new Refusal(texts.bankNotFound(name, folders.map((path) => basename(path)).join('、')));
	}
	const bank = await readBank(folder).catch(() => {
		throw new Refusal(texts.bankBroken(name));
	});
	if (options.has('json')) return itemsJson(bank.items);
	return itemTable(bank.source.title, bank.items, texts);
};
