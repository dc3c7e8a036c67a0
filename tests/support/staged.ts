import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './browser.ts';
import { Site } from './site.ts';
import { StagePlay } from './stage-play.ts';

/** A site and a browser for the tests of one file, begun before them and ended after them. */
export function staged(): { readonly play: StagePlay } {
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
	return {
		get play() {
			return play;
		}
	};
}
