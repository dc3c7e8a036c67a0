import { describe, expect, it } from 'vitest';
import { err } from '#lib/domain/kernel/result.ts';
import { workerDrafting } from '#lib/server/adapters/system/drafting.ts';
import { ARTICLE } from '../support/composed.ts';

const LONG = Array.from({ length: 60 }, (_, at) => ARTICLE.replaceAll('云岭', `云${at}岭`)).join(
	''
);

describe('drafting', () => {
	it('leaves the event loop to the live rooms while it works', async () => {
		let turns = 0;
		const beat = setInterval(() => turns++, 5);
		const drafted = await workerDrafting().draft(LONG);
		clearInterval(beat);
		expect(drafted.ok && drafted.value.items.length).toBeGreaterThan(100);
		expect(turns).toBeGreaterThan(20);
	}, 60_000);

	it('ends a text that takes too long', async () => {
		expect(await workerDrafting(1).draft(LONG)).toEqual(err('article/too-large'));
	}, 60_000);

	it('takes one text after the other', async () => {
		const drafting = workerDrafting();
		const ended: string[] = [];
		const first = drafting.draft(LONG).then(() => ended.push('long'));
		const second = drafting.draft(ARTICLE).then(() => ended.push('short'));
		await Promise.all([first, second]);
		expect(ended).toEqual(['long', 'short']);
	}, 60_000);

	it('takes a given title for the one in the text', async () => {
		const drafted = await workerDrafting().draft(ARTICLE, ' 另一题 ');
		expect(drafted.ok && drafted.value.article.title).toBe('另一题');
	}, 60_000);
});
