import { readArticle } from '#lib/domain/article/read-article.ts';
import { extractFacts } from '#lib/domain/fact/extract-facts.ts';
import { sha256 } from '#lib/domain/kernel/sha256.ts';
import { err, ok, type Result } from '#lib/domain/kernel/result.ts';
import { generateItems } from '#lib/domain/question/generate-items.ts';
import { lintItem } from '#lib/domain/question/lint-item.ts';
import type { ErrorCode } from '#lib/contract/error.ts';
import type { App } from '../app.ts';
import type { Clock } from '../ports/clock.ts';
import type { Library } from '../ports/library.ts';

interface Ports {
	readonly library: Library;
	readonly clock: Clock;
	/** Text of a file, whatever its encoding. */
	readonly decodeText: (bytes: Uint8Array) => Result<string, ErrorCode>;
}

const TEXT_FILE = /\.(?:txt|text|md)$/i;
const HAS_EXTENSION = /\.[a-z0-9]{1,5}$/i;

/** Makes drafts from a text. The same text again is the same article, and keeps what was judged. */
export const importArticle =
	({ library, clock, decodeText }: Ports): App['importArticle'] =>
	async ({ bytes, fileName, title }) => {
		if (fileName && HAS_EXTENSION.test(fileName) && !TEXT_FILE.test(fileName)) {
			return err('article/not-text-file');
		}
		const text = decodeText(bytes);
		if (!text.ok) return text;
		const read = readArticle(text.value);
		const article = { ...read, title: title?.trim() || read.title };
		const facts = extractFacts(article);
		const { items } = generateItems(article, facts);
		if (items.length === 0) return err('article/no-facts');
		await library.putArticle({
			id: article.id,
			title: article.title,
			publisher: article.publisher,
			article,
			facts,
			items: items.map((item) => ({
				item,
				status: 'draft',
				edited: false,
				findings: lintItem(item, article)
			})),
			shipped: false,
			contentHash: sha256(article.raw),
			at: clock.now()
		});
		return ok({ articleId: article.id, items: items.length });
	};
