import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, LAN_NAME } from '../support/browser.ts';
import { firstHost, openRoom, takeSeat, type Room } from '../support/live-contest.ts';
import { Site } from '../support/site.ts';

/** Kilobytes of compressed JavaScript that a phone may load for its first view (A14). */
const BUDGET_KB = 150;

let site: Site;
let browser: Browser;
let room: Room;

beforeAll(async () => {
	site = await Site.start();
	browser = await launchBrowser();
	room = await openRoom(await firstHost(site));
}, 120_000);

afterAll(async () => {
	await browser?.close();
	await site?.remove();
});

describe('[A14] the first load of a phone page', () => {
	it.each(['/', '/j/CODE', '/room/ID', '/practice'])(
		'%s stays under its budget of JavaScript',
		async (path) => {
			const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
			const page = await context.newPage();
			const origin = `http://${LAN_NAME}:${site.port}`;
			if (path === '/room/ID') await context.addCookies(await seatCookies(origin));
			const address = path.replace('CODE', room.code).replace('ID', room.roomId);
			await page.goto(origin + address, { waitUntil: 'networkidle' });
			expect(new URL(page.url()).pathname).toBe(address);
			const scripts = await page.evaluate(() =>
				(performance.getEntriesByType('resource') as PerformanceResourceTiming[])
					.filter(({ name }) => /\.js(\?|$)/.test(name))
					.map(({ name, encodedBodySize, decodedBodySize }) => ({
						name: name.split('/').pop(),
						encodedBodySize,
						decodedBodySize
					}))
			);
			const total = scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
			console.log(`${path}: ${(total / 1024).toFixed(1)} KB of compressed JavaScript`);
			expect(scripts.length).toBeGreaterThan(0);
			// An uncompressed answer would make the sum meaningless.
			for (const { name, encodedBodySize, decodedBodySize } of scripts) {
				if (decodedBodySize > 2_000) expect(encodedBodySize, name).toBeLessThan(decodedBodySize);
			}
			expect(total / 1024).toBeLessThan(BUDGET_KB);
			await context.close();
		},
		60_000
	);
});

/** The cookies of somebody who has sat down. */
async function seatCookies(url: string) {
	const { cookies } = await takeSeat(site, room, 0, '李明');
	return [...cookies].map(([name, value]) => ({ name, value, url }));
}
