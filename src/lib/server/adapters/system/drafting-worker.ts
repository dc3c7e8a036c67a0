import { parentPort, workerData } from 'node:worker_threads';
import { readArticle } from '#lib/domain/article/read-article.ts';
import { extractFacts } from '#lib/domain/fact/extract-facts.ts';
import { sha256 } from '#lib/domain/kernel/sha256.ts';
import { generateItems } from '#lib/domain/question/generate-items.ts';
import { lintItem } from '#lib/domain/question/lint-item.ts';
import type { Drafts } from '../../ports/drafting.ts';

/** What `workerDrafting` starts this thread with. */
export interface DraftingOrder {
	readonly text: string;
	readonly title?: string;
}

function draftsOf({ text, title }: DraftingOrder): Drafts {
	const read = readArticle(text);
	const article = { ...read, title: title?.trim() || read.title };
	const facts = extractFacts(article);
	const items = generateItems(article, facts).items.map((item) => ({
		item,
		findings: lintItem(item, article)
	}));
	return { article, facts, items, contentHash: sha256(article.raw) };
}

parentPort?.postMessage(draftsOf(workerData as DraftingOrder));
