import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import type { FactType } from '#lib/domain/fact/fact.ts';
import type { FactId, ItemId } from '#lib/domain/kernel/brand.ts';
import type { Bank, BankFact, BankSource } from '#lib/domain/question/bank.ts';
import type { Item } from '#lib/domain/question/item.ts';

const text = v.pipe(v.string(), v.nonEmpty());
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const indexes = v.array(index);
const itemId = v.pipe(
	text,
	v.transform((id) => id as ItemId)
);
const factId = v.pipe(
	text,
	v.transform((id) => id as FactId)
);

const FACT_TYPES = [
	'number',
	'date',
	'person',
	'role',
	'org',
	'place',
	'initiative',
	'document',
	'slogan',
	'roleMap',
	'list',
	'quoteSpeaker',
	'method',
	'definition'
] as const satisfies readonly FactType[];

const sourceSchema: v.GenericSchema<unknown, BankSource> = v.strictObject({
	title: text,
	publisher: v.optional(text),
	publishedOn: v.optional(v.pipe(v.string(), v.isoDate())),
	sections: v.array(v.strictObject({ index, title: text })),
	paragraphs: v.array(v.strictObject({ number: index, section: index, gist: text }))
});

const factsSchema: v.GenericSchema<unknown, BankFact[]> = v.array(
	v.strictObject({
		id: factId,
		section: index,
		paragraph: index,
		type: v.picklist(FACT_TYPES),
		value: text,
		statement: text
	})
);

const common = {
	id: itemId,
	stem: text,
	factId,
	factValue: text,
	section: index,
	difficulty: v.picklist(['easy', 'medium', 'hard']),
	explanation: v.optional(text),
	source: v.strictObject({ paragraph: index, quote: text, emphasis: v.optional(text) })
};
const options = v.array(text);

const itemsSchema: v.GenericSchema<unknown, Item[]> = v.array(
	v.variant('type', [
		v.strictObject({ ...common, type: v.literal('single'), options, key: index }),
		v.strictObject({ ...common, type: v.literal('tf'), key: v.boolean() }),
		v.strictObject({ ...common, type: v.literal('multi'), options, key: indexes }),
		v.strictObject({ ...common, type: v.literal('fill'), accepted: v.array(text) }),
		v.strictObject({ ...common, type: v.literal('order'), options, key: indexes }),
		v.strictObject({
			...common,
			type: v.literal('match'),
			premises: v.array(text),
			options,
			key: indexes
		})
	])
);

/**
 * Reads a shipped bank: `source.json`, `facts.json` and `items.json` of one folder, whose name is
 * the bank's id. Throws where a file is missing or does not fit its schema, with file and place.
 */
export async function readBank(directory: string): Promise<Bank> {
	const [source, facts, items] = await Promise.all([
		readJson(join(directory, 'source.json'), sourceSchema),
		readJson(join(directory, 'facts.json'), factsSchema),
		readJson(join(directory, 'items.json'), itemsSchema)
	]);
	return { id: basename(directory), source, facts, items };
}

/** The folders of the banks under `root`, by name; none where `root` does not exist. */
export async function listBanks(root: string): Promise<string[]> {
	const entries = await readdir(root, { withFileTypes: true }).catch((error: unknown) => {
		if (isMissing(error)) return [];
		throw error;
	});
	return entries
		.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
		.map((entry) => entry.name)
		.sort()
		.map((name) => join(root, name));
}

async function readJson<T>(file: string, schema: v.GenericSchema<unknown, T>): Promise<T> {
	const parsed = v.safeParse(schema, JSON.parse(await readFile(file, 'utf8')));
	if (parsed.success) return parsed.output;
	const places = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
	throw new Error(`${file} is not part of a bank. ${places.join('; ')}`);
}

const isMissing = (error: unknown): boolean =>
	error instanceof Error && 'code' in error && error.code === 'ENOENT';
