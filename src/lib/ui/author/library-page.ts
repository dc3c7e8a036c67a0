import { normaliseText } from '../../domain/kernel/chinese-text.ts';
import type { ArticleRow } from './author-views.ts';

const ARTICLES_PER_PAGE = 8;

export interface LibraryPage {
	readonly rows: readonly ArticleRow[];
	/** From 1. */
	readonly page: number;
	readonly pages: number;
	/** Number of the first and last row shown, from 1; 0 where nothing matches. */
	readonly from: number;
	readonly to: number;
	readonly of: number;
}

/** The articles whose title or publisher holds the query, newest first, one page of them. */
export function libraryPage(
	articles: readonly ArticleRow[],
	query: string,
	wantedPage: number
): LibraryPage {
	const wanted = normaliseText(query.trim()).toLowerCase();
	const found = articles
		.filter((row) => wanted === '' || wordsOf(row).includes(wanted))
		.sort((a, b) => b.updatedAt - a.updatedAt || (a.id < b.id ? -1 : 1));
	const pages = Math.max(1, Math.ceil(found.length / ARTICLES_PER_PAGE));
	const page = Math.min(Math.max(1, Math.trunc(wantedPage) || 1), pages);
	const first = (page - 1) * ARTICLES_PER_PAGE;
	const rows = found.slice(first, first + ARTICLES_PER_PAGE);
	return {
		rows,
		page,
		pages,
		from: rows.length === 0 ? 0 : first + 1,
		to: first + rows.length,
		of: found.length
	};
}

const wordsOf = (row: ArticleRow): string =>
	normaliseText(`${row.title} ${row.publisher ?? ''}`).toLowerCase();
