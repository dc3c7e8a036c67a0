import type { ArticleId, EpochMs, ItemId, UserId } from '#lib/domain/kernel/brand.ts';
import type { Item } from '#lib/domain/question/item.ts';
import type { DraftItem } from '../../app.ts';
import type { ArticleRecord } from '../../ports/library.ts';
import type { Database } from './database.ts';
import type { ItemsTable } from './schema.ts';

const ROWS_PER_INSERT = 200;

export async function itemsOf(db: Database, articleId: ArticleId): Promise<DraftItem[]> {
	const rows = await db
		.selectFrom('items')
		.selectAll()
		.where('article_id', '=', articleId)
		.orderBy('position')
		.execute();
	return rows.map(toDraft);
}

export async function itemOf(
	db: Database,
	articleId: ArticleId,
	itemId: ItemId
): Promise<DraftItem | null> {
	const row = await db
		.selectFrom('items')
		.selectAll()
		.where('article_id', '=', articleId)
		.where('id', '=', itemId)
		.executeTakeFirst();
	return row ? toDraft(row) : null;
}

export async function putItem(
	db: Database,
	articleId: ArticleId,
	draft: DraftItem,
	by: UserId,
	at: EpochMs
): Promise<void> {
	await db
		.updateTable('items')
		.set({ ...toColumns(draft), reviewed_by: by, updated_at: at })
		.where('article_id', '=', articleId)
		.where('id', '=', draft.item.id)
		.execute();
}

/** See `Library.putArticle`; runs inside the caller's transaction. */
export async function putArticle(tx: Database, record: ArticleRecord): Promise<void> {
	const content = {
		title: record.title,
		publisher: record.publisher ?? null,
		article_json: record.article && JSON.stringify(record.article),
		facts_json: JSON.stringify(record.facts),
		shipped: Number(record.shipped),
		content_hash: record.contentHash,
		updated_at: record.at
	};
	await tx
		.insertInto('articles')
		.values({ id: record.id, ...content })
		.onConflict((conflict) => conflict.column('id').doUpdateSet(content))
		.execute();
	await dropUntouched(tx, record);
	const kept = new Set((await itemsOf(tx, record.id)).map((draft) => draft.item.id));
	const rows = record.items.flatMap((draft, position) =>
		kept.has(draft.item.id)
			? []
			: [
					{
						article_id: record.id,
						id: draft.item.id,
						position,
						...toColumns(draft),
						reviewed_by: null,
						updated_at: record.at
					}
				]
	);
	for (let i = 0; i < rows.length; i += ROWS_PER_INSERT) {
		await tx
			.insertInto('items')
			.values(rows.slice(i, i + ROWS_PER_INSERT))
			.execute();
	}
}

/** A shipped bank is replaced whole; of an import what a person has judged or edited stays. */
async function dropUntouched(tx: Database, record: ArticleRecord): Promise<void> {
	let untouched = tx.deleteFrom('items').where('article_id', '=', record.id);
	if (!record.shipped) untouched = untouched.where('status', '=', 'draft').where('edited', '=', 0);
	await untouched.execute();
}

const toColumns = (
	draft: DraftItem
): Pick<ItemsTable, 'item_json' | 'findings_json' | 'status' | 'edited'> => ({
	item_json: JSON.stringify(draft.item),
	findings_json: JSON.stringify(draft.findings),
	status: draft.status,
	edited: Number(draft.edited)
});

const toDraft = (row: ItemsTable): DraftItem => ({
	item: JSON.parse(row.item_json) as Item,
	status: row.status,
	edited: Boolean(row.edited),
	findings: JSON.parse(row.findings_json) as DraftItem['findings']
});
