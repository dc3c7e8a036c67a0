import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readArticle } from '#lib/domain/article/read-article.ts';
import { extractFacts } from '#lib/domain/fact/extract-facts.ts';
import { generateItems } from '#lib/domain/question/generate-items.ts';
import { decodeText, MAX_ARTICLE_BYTES } from '#lib/server/adapters/documents/read-text.ts';
import type { TextError } from '#lib/server/adapters/documents/read-text.ts';
import type { Command, Invocation } from './command.ts';
import { Refusal } from './command.ts';
import { itemsJson, itemTable } from './item-table.ts';

/** generate FILE: items made from the article in a text file. */
export const generate: Command = async (invocation) => {
	const { words, options, texts } = invocation;
	const [file] = words;
	if (file === undefined || file === '') throw new Refusal(texts.missingFile);
	const decoded = decodeText(await readBytes(file, invocation));
	if (!decoded.ok) throw new Refusal(await errorText(decoded.error, invocation));
	const article = readArticle(decoded.value);
	const seed = options.get('seed');
	const { items } = generateItems(
		article,
		extractFacts(article),
		seed === undefined ? {} : { seed }
	);
	if (options.has('json')) return itemsJson(items);
	return itemTable(article.title, items, texts);
};

async function readBytes(file: string, invocation: Invocation): Promise<Uint8Array> {
	const { texts } = invocation;
	const found = await locate(file);
	if (found === undefined) throw new Refusal(texts.notFound(file));
	if (!found.isFile) throw new Refusal(texts.notReadable(file));
	if (found.size > MAX_ARTICLE_BYTES) {
		throw new Refusal(await errorText('article/too-large', invocation));
	}
	return readFile(found.path).catch(() => {
		throw new Refusal(texts.notReadable(file));
	});
}

/** npm runs scripts in the project's folder: a path may also count from where npm was called. */
async function locate(
	file: string
): Promise<{ path: string; size: number; isFile: boolean } | undefined> {
	for (const base of [process.cwd(), process.env['INIT_CWD'] ?? process.cwd()]) {
		const path = resolve(base, file);
		const found = await stat(path).catch(() => undefined);
		if (found !== undefined) return { path, size: found.size, isFile: found.isFile() };
	}
	return undefined;
}

async function errorText(code: TextError, { locale }: Invocation): Promise<string> {
	const { errors } =
		locale === 'en'
			? await import('#lib/i18n/en/errors.ts')
			: await import('#lib/i18n/zh-CN/errors.ts');
	return errors[code];
}
