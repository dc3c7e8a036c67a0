import { describe, expect, test } from 'vitest';
import type { Article } from '#lib/domain/article/article.ts';
import type { FactId, ItemId } from '#lib/domain/kernel/brand.ts';
import { markArticle } from '#lib/ui/author/article-marks.ts';
import type { ReviewItem, ReviewStatus } from '#lib/ui/author/author-views.ts';
import { cleanDrafts, nextItem, openItem, tabCount, tabItems } from '#lib/ui/author/review-tabs.ts';

const TEXT = '云岭县评选12个示范点、30个示范岗。青河县建成3个驿站。';

function reviewItem(
	number: number,
	status: ReviewStatus,
	quote: string,
	emphasis: string,
	warned = false
): ReviewItem {
	return {
		number,
		status,
		edited: false,
		findings: warned ? ([{}] as unknown as ReviewItem['findings']) : [],
		item: {
			id: `i${number}` as ItemId,
			type: 'tf',
			key: true,
			stem: 's',
			factId: `f${number}` as FactId,
			factValue: emphasis,
			section: 0,
			difficulty: 'easy',
			source: { paragraph: 2, quote, emphasis }
		}
	};
}

const article = {
	paragraphs: [
		{ number: 1, kind: 'heading', section: 1, text: '一个标题', span: [0, 4], sentences: [] },
		{ number: 2, kind: 'body', section: 1, text: TEXT, span: [5, 40], sentences: [] }
	]
} satisfies Pick<Article, 'paragraphs'>;

const SENTENCE = '云岭县评选12个示范点、30个示范岗。';
const twelve = reviewItem(1, 'accepted', SENTENCE, '12个');
const thirty = reviewItem(2, 'draft', SENTENCE, '30个');
const sibling = reviewItem(3, 'rejected', SENTENCE, '12个');

describe('the marked article', () => {
	test('keeps every word of the article in order', () => {
		const marked = markArticle(article, [twelve, thirty, sibling], thirty);
		expect(marked.map(({ runs }) => runs.map((run) => run.text).join(''))).toEqual([
			'一个标题',
			TEXT
		]);
	});

	test('marks the asked words by the state of the item that stands furthest along', () => {
		const runs = markArticle(article, [sibling, twelve, thirty], null)[1]!.runs;
		expect(runs.filter((run) => run.status).map((run) => [run.text, run.status])).toEqual([
			['12个', 'accepted'],
			['30个', 'draft']
		]);
	});

	test('shows the sentence and the words of the item under review, a sibling’s words included', () => {
		const runs = markArticle(article, [sibling, twelve, thirty], sibling)[1]!.runs;
		const current = runs.filter((run) => run.current);
		expect(current.map((run) => run.text).join('')).toBe(SENTENCE);
		expect(runs.find((run) => run.current === 'words')).toMatchObject({
			text: '12个',
			status: 'rejected'
		});
	});

	test('marks the whole quote where its words cannot be found', () => {
		const odd = reviewItem(4, 'draft', '青河县建成3个驿站。', '四个');
		const runs = markArticle(article, [odd], null)[1]!.runs;
		expect(runs.find((run) => run.status)?.text).toBe('青河县建成3个驿站。');
	});

	test('leaves a paragraph unmarked when the quote is not in it', () => {
		const lost = reviewItem(5, 'draft', '没有的话', '没有');
		expect(markArticle(article, [lost], lost)[1]!.runs).toEqual([{ text: TEXT }]);
	});
});

describe('the tabs of the workbench', () => {
	const items = [
		reviewItem(1, 'accepted', 'q', 'q'),
		reviewItem(2, 'draft', 'q', 'q'),
		reviewItem(3, 'draft', 'q', 'q', true),
		reviewItem(4, 'rejected', 'q', 'q')
	];

	test('counts drafts, drafts with findings, accepted and rejected items', () => {
		expect(
			(['draft', 'warned', 'accepted', 'rejected'] as const).map((t) => tabCount(items, t))
		).toEqual([2, 1, 1, 1]);
		expect(cleanDrafts(items).map((item) => item.number)).toEqual([2]);
	});

	test('keeps an item that was judged in this visit at its place', () => {
		expect(tabItems(items, 'draft', new Set(['i1'])).map((item) => item.number)).toEqual([1, 2, 3]);
	});

	test('opens the wanted item, else the first that waits', () => {
		const shown = tabItems(items, 'draft', new Set(['i1']));
		expect(openItem(shown, 'i1')?.number).toBe(1);
		expect(openItem(shown, 'gone')?.number).toBe(2);
		expect(openItem([], null)).toBeNull();
	});

	test('goes on to the next waiting item and round to the start', () => {
		const shown = tabItems(items, 'draft', new Set(['i1']));
		expect(nextItem(shown, 'draft', items[1]!)?.number).toBe(3);
		expect(nextItem(shown, 'draft', items[2]!)?.number).toBe(2);
		expect(nextItem([items[0]!], 'draft', items[0]!)).toBeNull();
	});
});
