import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { staged } from '../support/staged.ts';
import { DESK, PHONE } from '../support/stage-play.ts';
import { tour } from '../support/tour.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const stage = staged();

it('[A1] axe finds nothing on any page and state, at phone and at desk size', async () => {
	const { play } = stage;
	const found: string[] = [];
	let seen = 0;
	await tour(
		play,
		async (name, page) => {
			// The projector has one size; everything else may be opened on a phone or at a desk.
			for (const size of page === play.screen ? [page.viewportSize()!] : [PHONE, DESK]) {
				const before = page.viewportSize()!;
				await page.setViewportSize(size);
				await settled(page);
				const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
				for (const { id, nodes } of violations) {
					found.push(
						`${name} at ${size.width}: ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`
					);
				}
				await page.setViewportSize(before);
				seen++;
			}
		},
		600
	);
	expect(found).toEqual([]);
	expect(play.faults).toEqual([]);
	expect(seen).toBeGreaterThan(80);
}, 600_000);

/** Colours in the middle of a fade are nobody's colours. */
const settled = (page: Page): Promise<unknown> =>
	page.evaluate(() =>
		Promise.race([
			Promise.allSettled(
				document
					.getAnimations()
					.filter((animation) => animation.effect?.getComputedTiming().iterations !== Infinity)
					.map((animation) => animation.finished)
			),
			new Promise((resume) => setTimeout(resume, 1_500))
		])
	);
