import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArticleId, ItemId, UserId } from '#lib/domain/kernel/brand.ts';
import { ARTICLE, Composed, bytesOf } from '../support/composed.ts';

const by = 'author' as UserId;

let site: Composed;

beforeEach(async () => {
	site = await Composed.open();
});

afterEach(() => site.remove());

const importText = async (text: string, title?: string): Promise<ArticleId> => {
	const imported = await site.app.importArticle({ bytes: bytesOf(text), title, by });
	if (!imported.ok) throw new Error(imported.error);
	return imported.value.articleId;
};

const detail = async (id: ArticleId) => {
	const read = await site.app.readArticle(id);
	if (!read.ok) throw new Error(read.error);
	return read.value;
};

describe('importing an article', () => {
	test('keeps the article with its drafts, nothing accepted yet', async () => {
		const id = await importText(ARTICLE);
		const { summary, article, items } = await detail(id);
		expect(article?.raw).toBe(ARTICLE);
		expect(items.length).toBeGreaterThan(10);
		expect(summary).toMatchObject({ items: items.length, accepted: 0, rejected: 0, quizId: null });
		for (const { item } of items) expect(ARTICLE).toContain(item.source.quote);
	});

	test('the same text twice is one article, and keeps what was judged', async () => {
		const id = await importText(ARTICLE);
		const before = (await detail(id)).items;
		const [first, second] = before;
		await site.app.reviewItem({ articleId: id, itemId: first!.item.id, status: 'accepted', by });
		await site.app.reviewItem({ articleId: id, itemId: second!.item.id, status: 'rejected', by });
		expect(await importText(ARTICLE, '新标题')).toBe(id);
		expect(await site.app.listArticles()).toHaveLength(1);
		const { summary, items } = await detail(id);
		expect(items.map(({ item }) => item.id)).toEqual(before.map(({ item }) => item.id));
		expect(items.slice(0, 2).map(({ status }) => status)).toEqual(['accepted', 'rejected']);
		expect(summary).toMatchObject({ title: '新标题', accepted: 1, rejected: 1 });
	});

	test.each([
		['an empty file', '', 'a.txt', 'article/empty'],
		['a file without a fact', '好的。\n谢谢大家。\n', 'a.txt', 'article/no-facts'],
		['a file that is not text', '\0\0\u0001', 'a.txt', 'article/binary'],
		['a document of another kind', ARTICLE, 'a.docx', 'article/not-text-file']
	])('refuses %s with its own code', async (_what, text, fileName, error) => {
		const imported = await site.app.importArticle({ bytes: bytesOf(text), fileName, by });
		expect(imported).toEqual({ ok: false, error });
		expect(await site.app.listArticles()).toEqual([]);
	});
});

describe('reviewing and publishing', () => {
	test('an edited item with a hard finding is refused with the finding, and nothing changes', async () => {
		const id = await importText(ARTICLE);
		const draft = (await detail(id)).items[0]!;
		const edited = await site.app.editItem({
			articleId: id,
			item: { ...draft.item, stem: '短' },
			by
		});
		expect(edited).toMatchObject({ ok: false, error: { code: 'item/invalid' } });
		expect(edited.ok ? [] : edited.error.findings).toContainEqual({
			rule: 'stem-length',
			severity: 'hard'
		});
		expect((await detail(id)).items[0]).toEqual(draft);
	});

	test('an edited item is accepted, marked as edited and survives another import', async () => {
		const id = await importText(ARTICLE);
		const { item } = (await detail(id)).items[0]!;
		const explanation = '见原文第一段。';
		const edited = await site.app.editItem({ articleId: id, item: { ...item, explanation }, by });
		expect(edited).toMatchObject({ ok: true, value: { status: 'accepted', edited: true } });
		await importText(ARTICLE);
		expect((await detail(id)).items[0]).toMatchObject({
			item: { explanation },
			status: 'accepted',
			edited: true
		});
	});

	test('an edited item that was taken back to the drafts survives another import', async () => {
		const id = await importText(ARTICLE);
		const { item } = (await detail(id)).items[0]!;
		const explanation = '见原文第一段。';
		await site.app.editItem({ articleId: id, item: { ...item, explanation }, by });
		await site.app.reviewItem({ articleId: id, itemId: item.id, status: 'draft', by });
		await importText(ARTICLE);
		expect((await detail(id)).items[0]).toMatchObject({ item: { explanation }, edited: true });
	});

	test('items of another article are not found', async () => {
		const id = await importText(ARTICLE);
		const { item } = (await detail(id)).items[0]!;
		const elsewhere = 'elsewhere' as ArticleId;
		expect(
			await site.app.reviewItem({ articleId: elsewhere, itemId: item.id, status: 'accepted', by })
		).toEqual({ ok: false, error: 'article/not-found' });
		expect(
			await site.app.reviewItem({ articleId: id, itemId: 'x' as ItemId, status: 'accepted', by })
		).toEqual({ ok: false, error: 'item/not-found' });
	});

	test('a quiz needs a title and an accepted item, and keeps its id when published again', async () => {
		const id = await importText(ARTICLE);
		const { items } = await detail(id);
		const publish = (title: string) => site.app.publishQuiz({ articleId: id, title, by });
		expect(await publish('茶园')).toEqual({ ok: false, error: 'quiz/empty' });
		const accept = (at: number) =>
			site.app.reviewItem({
				articleId: id,
				itemId: items[at]!.item.id,
				status: 'accepted',
				by
			});
		await accept(0);
		expect(await publish('  ')).toEqual({ ok: false, error: 'quiz/title-missing' });
		const first = await publish('茶园');
		await accept(1);
		const second = await publish('茶园 二');
		expect(first).toMatchObject({ ok: true, value: { items: 1 } });
		expect(second).toMatchObject({ ok: true, value: { items: 2 } });
		if (!first.ok || !second.ok) return;
		expect(second.value.quizId).toBe(first.value.quizId);
		const quiz = await site.app.readQuiz(second.value.quizId);
		expect(quiz).toMatchObject({ ok: true, value: { title: '茶园 二', items: 2, shipped: false } });
		expect(quiz.ok && quiz.value.questions.map((item) => item.id)).toEqual(
			items.slice(0, 2).map(({ item }) => item.id)
		);
		expect((await detail(id)).summary.quizId).toBe(first.value.quizId);
	});
});

describe('shipped banks', () => {
	const shipped = join(import.meta.dirname, '../../questions');

	test('are on the shelf once, however often the server starts', async () => {
		await site.remove();
		site = await Composed.open(shipped);
		await site.close();
		await site.open();
		const articles = await site.app.listArticles();
		const quizzes = await site.app.listQuizzes();
		expect(articles.map(({ id }) => id).sort()).toEqual([
			'bank-county-tax-bureau-2023-11',
			'bank-yunling-study-day'
		]);
		expect(quizzes).toHaveLength(2);
		for (const article of articles) {
			const quiz = quizzes.find(({ id }) => id === article.quizId);
			expect(article.shipped).toBe(true);
			expect(article.accepted).toBe(article.items);
			const asked = quiz?.sections.reduce((sum, { items }) => sum + items, 0);
			expect(asked).toBe(quiz?.items);
			expect(asked).toBe(article.items);
		}
	});

	test('cannot be judged or edited', async () => {
		await site.remove();
		site = await Composed.open(shipped);
		const articleId = (await site.app.listArticles())[0]!.id;
		const { item } = (await detail(articleId)).items[0]!;
		expect(
			await site.app.reviewItem({ articleId, itemId: item.id, status: 'rejected', by })
		).toEqual({ ok: false, error: 'item/not-found' });
		expect(await site.app.publishQuiz({ articleId, title: 'x', by })).toEqual({
			ok: false,
			error: 'article/not-found'
		});
	});

	test('are replaced when their content changes, and one that is damaged leaves the rest alone', async () => {
		const root = mkdtempSync(join(tmpdir(), 'saixue-banks-'));
		const bank = join(root, 'good');
		cpSync(join(shipped, 'county-tax-bureau-2023-11'), bank, { recursive: true });
		cpSync(bank, join(root, 'damaged'), { recursive: true });
		writeFileSync(join(root, 'damaged/items.json'), '[{}]');
		try {
			await site.remove();
			site = await Composed.open(root);
			expect((await site.app.listArticles()).map(({ id }) => id)).toEqual(['bank-good']);
			const file = join(bank, 'items.json');
			const items = JSON.parse(readFileSync(file, 'utf8')) as unknown[];
			writeFileSync(file, JSON.stringify(items.slice(1)));
			await site.close();
			await site.open();
			const [article] = await site.app.listArticles();
			expect(article!.items).toBe(items.length - 1);
			expect((await site.app.listQuizzes())[0]!.items).toBe(items.length - 1);
		} finally {
			rmSync(root, { recursive: true });
		}
	});
});
