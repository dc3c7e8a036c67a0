/**
 * `node tests/e2e/screenshots.ts [name…]`: pictures of every page and state into
 * `tests/.out/screens`, to be looked at beside the design's. Needs a build.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../support/browser.ts';
import { Site } from '../support/site.ts';
import { StagePlay } from '../support/stage-play.ts';
import { tour } from '../support/tour.ts';

const folder = join(import.meta.dirname, '../.out/screens');
const wanted = new Set(process.argv.slice(2));
mkdirSync(folder, { recursive: true });

const site = await Site.start();
const browser = await launchBrowser();
const play = new StagePlay(browser, site);
try {
	await tour(play, async (name, page) => {
		if (wanted.size > 0 && !wanted.has(name)) return;
		// Bars grow, scores count up and foil falls for at most a second.
		await page.waitForTimeout(1_200);
		await page.screenshot({ path: join(folder, `${name}.png`) });
		console.log(name);
	});
	if (play.faults.length > 0) console.log(`faults in pages:\n${play.faults.join('\n')}`);
} finally {
	await play.close();
	await browser.close();
	await site.remove();
}
