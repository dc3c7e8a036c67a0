import { describe, expect, test } from 'vitest';
import type { ArticleId, EpochMs } from '#lib/domain/kernel/brand.ts';
import type { ArticleRow } from '#lib/ui/author/author-views.ts';
import { libraryPage } from '#lib/ui/author/library-page.ts';

const row = (n: number, title = `文章${n}`, publisher?: string): ArticleRow => ({
	id: `a${n}` as ArticleId,
	title,
	...(publisher !== undefined && { publisher }),
	shipped: false,
	updatedAt: n as EpochMs,
	updated: { year: 2026, month: 1, day: 1, hour: 0, minute: 0 },
	items: 10,
	accepted: 0,
	rejected: 0,
	contests: 0,
	practices: 0,
	quizId: null
});

describe('the library', () => {
	const many = Array.from({ length: 18 }, (_, n) => row(n + 1));

	test('shows eight articles a page, the newest first', () => {
		const page = libraryPage(many, '', 1);
		expect(page.rows.map((r) => r.id)).toEqual([
			'a18',
			'a17',
			'a16',
			'a15',
			'a14',
			'a13',
			'a12',
			'a11'
		]);
		expect(page).toMatchObject({ from: 1, to: 8, of: 18, pages: 3 });
		expect(libraryPage(many, '', 3)).toMatchObject({ from: 17, to: 18 });
	});

	test.each([[0], [-4], [99], [Number.NaN]])(
		'stays on a page that exists when asked for %s',
		(n) => {
			const { page, pages } = libraryPage(many, '', n);
			expect(page).toBe(n === 99 ? pages : 1);
		}
	);

	test('finds by title or publisher, whatever the width and case of the letters', () => {
		const rows = [row(1, '云岭 ＡＢＣ 读本'), row(2, '其他', '青河县办公室')];
		expect(libraryPage(rows, 'abc', 1).rows.map((r) => r.id)).toEqual(['a1']);
		expect(libraryPage(rows, ' 青河 ', 1).rows.map((r) => r.id)).toEqual(['a2']);
		expect(libraryPage(rows, '没有', 1)).toMatchObject({ rows: [], from: 0, to: 0, of: 0 });
	});
});
