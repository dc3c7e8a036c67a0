import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { contestForm, firstHost, openRoom, sitDown, WireHost } from '../support/live-contest.ts';
import { Site, waitFor } from '../support/site.ts';
import type { WirePhone } from '../support/wire-phone.ts';

const SIZES = [
	{ width: 1024, height: 768 },
	{ width: 1280, height: 800 },
	{ width: 1920, height: 1080 }
];
const TABLES = '一二三四五六七八九十甲乙';
const teamName = (table: string): string => `云岭县税务局第${table}税务分局机关党支部委员组`;
const TEAMS = Object.fromEntries(
	[...TABLES].map((table, i) => [`team-${i + 1}`, teamName(table)] as const)
);
const PEOPLE = ['阿依古丽·买买提', '李明', '布买热木·吐尔逊江'];

const STEM =
	'云岭县委在总结开展集中学习活动一年来的经验时，要求各基层党组织把学习成效体现到办好民生实事上，' +
	'并对怎样把分散在各个部门的服务事项集中到一个窗口办理、怎样让群众少跑路、怎样接受监督作出了部署，其中牵头的是____？';
const OPTIONS = [...'甲乙丙丁戊己'].map(
	(head) => `${head}方案由各乡镇便民服务中心牵头，会同县级主管部门逐户上门核对登记台账并按月公示`
);
const common = (n: number) => ({
	id: `item-${n}`,
	factId: `fact-${n}`,
	factValue: `第${n}值`,
	section: 0,
	difficulty: 'medium',
	explanation: '原文写明由乡镇牵头，其余各项由原文中其他单位的职责改写而成，都不是牵头单位。',
	source: { paragraph: 1, quote: '由各乡镇便民服务中心牵头', emphasis: '牵头' }
});
const ITEMS = [
	{ ...common(1), type: 'single', stem: STEM, options: OPTIONS, key: 2 },
	{
		...common(2),
		type: 'order',
		stem: '请把集中学习活动的六个环节按先后顺序排列。',
		options: OPTIONS.map((text) => text.slice(0, 30)),
		key: [2, 0, 1, 5, 4, 3]
	},
	{
		...common(3),
		type: 'match',
		stem: '请把下列单位同它在集中学习活动中承担的职责一一对应起来。',
		premises: [...'甲乙丙丁'].map((head) => `云岭县${head}镇便民服务中心党支部委员`),
		options: OPTIONS.slice(0, 5).map((text) => text.slice(0, 20)),
		key: [2, 0, 1, 3]
	}
];

const banks = mkdtempSync(join(tmpdir(), 'saixue-banks-'));
let site: Site;
let browser: Browser;

beforeAll(async () => {
	const bank = join(banks, 'long');
	mkdirSync(bank);
	const source = {
		title: '云岭县开展集中学习活动一年来的做法和成效综述',
		sections: [{ index: 0, title: '总体情况' }],
		paragraphs: [{ number: 1, section: 0, gist: '写明牵头单位。' }]
	};
	for (const [file, content] of Object.entries({ source, facts: [], items: ITEMS })) {
		writeFileSync(join(bank, `${file}.json`), JSON.stringify(content));
	}
	site = await Site.start({ QUESTIONS_DIR: banks });
	browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
	await browser?.close();
	await site?.remove();
	rmSync(banks, { recursive: true, force: true });
});

it('the projector cuts nothing and stays legible with the longest names and questions', async () => {
	const visitor = await firstHost(site);
	const room = await openRoom(
		visitor,
		contestForm({
			quiz: 'quiz-bank-long',
			title: '“建强政治机关、走好第一方阵”专题学习知识竞赛暨全县税务系统集中学习成果检验决赛',
			count: '3',
			seconds: '600',
			wrong: '-5',
			...TEAMS
		})
	);
	const console = await visitor.get(`/contests/${room.roomId}/host`);
	const path = /\/screen\/[\w-]+\?token=[\w.%-]+/.exec(console.body)![0];
	const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'zh-CN' });
	const screen = await context.newPage();
	await screen.goto(site.url + path);

	const found: string[] = [];
	let looks = 0;
	const look = async (state: string, sign: string): Promise<void> => {
		await screen.locator(sign).first().waitFor();
		for (const size of SIZES) {
			await screen.setViewportSize(size);
			for (const fault of await faultsOf(screen)) found.push(`${state} at ${size.width}: ${fault}`);
			looks++;
		}
	};
	const phones: WirePhone[] = [];
	for (const [i, name] of PEOPLE.entries()) phones.push(await sitDown(site, room, i, name));
	await look('lobby', '.arrivals');

	const host = new WireHost(site, visitor, room);
	await host.pressUntil('start-round');
	await host.press();
	await look('rules', 'text=本轮规则');
	for (let question = 1; question <= ITEMS.length; question++) {
		await host.press();
		await look(`stem ${question}`, '.read');
		await host.press();
		await look(`options ${question}`, '[role=timer]');
		await waitFor('the phones to see the question', () =>
			phones.every(({ view }) => view?.stage.name === 'question' && view.stage.phase === 'open')
		);
		await host.press();
		await look(`closed ${question}`, '.closed');
		await host.press();
		await look(`reveal ${question}`, 'text=原文依据');
		await host.press();
		await look(`table ${question}`, 'table');
	}
	await host.press();
	await look('awards', '.podium');
	for (const phone of [...phones, host.phone]) phone.close();
	await context.close();
	expect(found).toEqual([]);
	expect(looks).toBe((3 + ITEMS.length * 5) * SIZES.length);
}, 120_000);

/**
 * Texts that leave the window, are cut by a box, or are smaller than a thirtieth of the height, and
 * what lies over the foot of the page.
 * Line clamps are no faults: they end in an ellipsis what the room has read before.
 */
const faultsOf = (page: Page): Promise<string[]> =>
	page.evaluate(async () => {
		const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
		for (let i = 0; i < 3; i++) await frame();
		const cutBy = (rect: DOMRect, element: Element): string | null => {
			for (let box: Element | null = element; box !== null; box = box.parentElement) {
				const style = getComputedStyle(box);
				if (style.webkitLineClamp !== 'none') return null;
				const edge = box.getBoundingClientRect();
				if (style.overflowX === 'visible') continue;
				// The line box of a text is taller than its characters.
				const slack = rect.height / 5 + 1;
				const inside =
					rect.left >= edge.left - 1 &&
					rect.right <= edge.right + 1 &&
					rect.top >= edge.top - slack &&
					rect.bottom <= edge.bottom + slack;
				if (!inside) return box.className;
			}
			const { innerWidth, innerHeight } = globalThis;
			const outside =
				rect.left < 0 || rect.top < 0 || rect.right > innerWidth || rect.bottom > innerHeight;
			return outside ? 'the window' : null;
		};
		const faults = new Set<string>();
		const texts = document.createTreeWalker(
			document.querySelector('.stage')!,
			NodeFilter.SHOW_TEXT
		);
		while (texts.nextNode()) {
			const { parentElement: element, textContent } = texts.currentNode;
			// For the ear only, or a sign: the seal and the letters that are drawn.
			const unseen =
				element!.closest('.sr, .seal, svg') !== null ||
				element!.getBoundingClientRect().width <= 1.5;
			if (unseen || textContent!.trim() === '') continue;
			const words = textContent!.trim().slice(0, 20);
			const size = parseFloat(getComputedStyle(element!).fontSize);
			if (size < globalThis.innerHeight / 30 - 0.1) faults.add(`small: ${words}`);
			const range = document.createRange();
			range.selectNodeContents(texts.currentNode);
			for (const rect of range.getClientRects()) {
				const cut = cutBy(rect, element!);
				if (cut !== null) faults.add(`cut by ${cut}: ${words}`);
			}
		}
		const foot = document.querySelector('.bottom')?.getBoundingClientRect().top ?? Infinity;
		for (const element of document.querySelectorAll('main *:not(canvas)')) {
			const { bottom, width } = element.getBoundingClientRect();
			if (width > 1.5 && bottom > foot + 1) faults.add(`over the foot: ${element.className}`);
		}
		return [...faults];
	});
