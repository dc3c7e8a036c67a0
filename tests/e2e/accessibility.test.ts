import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { Site } from '../support/site.ts';
import { DESK, PHONE, StagePlay } from '../support/stage-play.ts';
import { tour } from '../support/tour.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let site: Site;
let browser: Browser;
let play: StagePlay;

beforeAll(async () => {
	site = await Site.start();
	browser = await launchBrowser();
	play = new StagePlay(browser, site);
}, 120_000);

afterAll(async () => {
	await play?.close();
	await browser?.close();
	await site?.remove();
});

it('[A1] axe finds nothing on any page and state, at phone and at desk size', async () => {
	const found: string[] = [];
	let seen = 0;
	await tour(
		play,
		async (name, page) => {
			for (const size of sizesFor(page)) {
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

/** The projector has one size; everything else may be opened on a phone or at a desk. */
const sizesFor = (page: Page) => (page === play.screen ? [page.viewportSize()!] : [PHONE, DESK]);

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
