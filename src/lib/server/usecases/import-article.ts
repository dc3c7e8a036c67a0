import { err, ok, type Result } from '#lib/domain/kernel/result.ts';
import type { ErrorCode } from '#lib/contract/error.ts';
import type { App } from '../app.ts';
import type { Clock } from '../ports/clock.ts';
import type { Drafting } from '../ports/drafting.ts';
import type { Library } from '../ports/library.ts';

interface Ports {
	readonly library: Library;
	readonly clock: Clock;
	readonly drafting: Drafting;
	/** Text of a file, whatever its encoding. */
	readonly decodeText: (bytes: Uint8Array) => Result<string, ErrorCode>;
}

const TEXT_FILE = /\.(?:txt|text|md)$/i;
const HAS_EXTENSION = /\.[a-z0-9]{1,5}$/i;

/** Makes drafts from a text. The same text again is the same article, and keeps what was judged. */
export const importArticle =
	({ library, clock, drafting, decodeText }: Ports): App['importArticle'] =>
	async ({ bytes, fileName, title }) => {
		if (fileName && HAS_EXTENSION.test(fileName) && !TEXT_FILE.test(fileName)) {
			return err('article/not-text-file');
		}
		const text = decodeText(bytes);
		if (!text.ok) return text;
		const drafted = await drafting.draft(text.value, title);
		if (!drafted.ok) return drafted;
		const { article, facts, items, contentHash } = drafted.value;
		if (items.length === 0) return err('article/no-facts');
		await library.putArticle({
			id: article.id,
			title: article.title,
			publisher: article.publisher,
			article,
			facts,
			items: items.map((draft) => ({ ...draft, status: 'draft', edited: false })),
			shipped: false,
			contentHash,
			at: clock.now()
		});
		return ok({ articleId: article.id, items: items.length });
	};
