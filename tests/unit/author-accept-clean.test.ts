import { describe, expect, it } from 'vitest';
import { ok } from '#lib/domain/kernel/result.ts';
import { SINGLE } from '../support/contest-fixtures.ts';
import { actions } from '../../src/routes/(author)/library/[articleId]/+page.server.ts';

type Action = (event: unknown) => Promise<unknown>;

describe('accepting all clean items at once', () => {
	it('gives the event loop a turn after each, for the rooms that are live', async () => {
		let turns = 0;
		const count = (): void => {
			turns++;
			beat = setImmediate(count);
		};
		let beat = setImmediate(count);
		const items = Array.from({ length: 20 }, () => ({
			item: SINGLE,
			status: 'draft',
			edited: false,
			findings: []
		}));
		const app = {
			readArticle: async () => ok({ summary: {}, article: null, items }),
			reviewItem: async () => ok(items[0])
		};
		const done = await (actions['acceptClean'] as unknown as Action)({
			locals: { app, user: { id: 'u' } },
			params: { articleId: 'a' }
		});
		clearImmediate(beat);
		expect(done).toEqual({ did: 'bulk', count: 20 });
		expect(turns).toBeGreaterThan(15);
	});
});
