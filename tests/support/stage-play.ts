import type { Browser, BrowserContext, Page } from 'playwright-core';
import { LAN_NAME } from './browser.ts';
import { waitFor, type Site } from './site.ts';

export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1440, height: 900 };
const STAGE = { width: 1920, height: 1080 };

const ROSTER = [
	'第一党支部，李明',
	'第一党支部，张喆',
	'第一党支部，孙婷',
	'第二党支部，王珺',
	'第二党支部，马晓东',
	'第三党支部，李赟',
	'第三党支部，阿依古丽·买买提'
].join('\n');

/**
 * A contest as people see it: a console, a projector and phones, each a browser of its own, all
 * under a plain-http name that is not localhost.
 */
export class StagePlay {
	readonly base: string;
	readonly faults: string[] = [];
	host!: Page;
	screen!: Page;
	readonly phones: Page[] = [];
	roomId = '';
	code = '';
	readonly #browser: Browser;
	readonly #site: Site;
	readonly #contexts: BrowserContext[] = [];

	constructor(browser: Browser, site: Site) {
		this.#browser = browser;
		this.#site = site;
		this.base = `http://${LAN_NAME}:${site.port}`;
	}

	get setupPath(): string {
		return this.#site.setupPath;
	}

	/** A visitor with cookies of their own; what goes wrong in the page is noted. */
	async visitor(viewport: { width: number; height: number }): Promise<Page> {
		const context = await this.#browser.newContext({ viewport, locale: 'zh-CN' });
		this.#contexts.push(context);
		const page = await context.newPage();
		page.on('pageerror', (error) => this.faults.push(`${page.url()}: ${error.message}`));
		page.on('console', (message) => {
			if (message.type() === 'error') this.faults.push(`${page.url()}: ${message.text()}`);
		});
		return page;
	}

	/** The first host follows the printed link. */
	async signUp(): Promise<void> {
		this.host = await this.visitor(DESK);
		await this.host.goto(this.base + this.#site.setupPath);
		await this.host.fill('input[name=name]', '周雅琴');
		const passwords = this.host.locator('input[type=password]');
		for (let i = 0; i < 2; i++) await passwords.nth(i).fill('yunling2026');
		await this.host.keyboard.press('Enter');
		await this.host.waitForURL((url) => !url.pathname.startsWith('/setup'));
	}

	/** Sets a contest up on the form and opens its room, console and projector. */
	async open(questions: number, seconds = 30): Promise<void> {
		const { host } = this;
		await host.goto(`${this.base}/contests/new?quiz=quiz-bank-county-tax-bureau-2023-11`);
		await host.waitForLoadState('networkidle');
		await host.fill('input[name=title]', '“建强政治机关”专题学习知识竞赛');
		await host.fill('input[name=organiser]', '云岭县税务局机关党委');
		await host.fill('input[name=count]', String(questions));
		await host.fill('input[name=seconds]', String(seconds));
		await host.fill('textarea[name=roster]', ROSTER);
		await host.getByRole('button', { name: '开放房间，生成二维码' }).click();
		await host.waitForURL(/\/contests\/[^/]+\/host$/);
		this.roomId = new URL(host.url()).pathname.split('/')[2]!;
		await host.getByRole('button', { name: '打开大屏' }).click();
		const path = await host.locator('a[href*="/screen/"]').first().getAttribute('href');
		await host.keyboard.press('Escape');
		this.screen = await this.visitor(STAGE);
		await this.screen.goto(new URL(path!, this.base).href);
		await waitFor('the projector to show the code', async () => {
			const code = /(\d{3})\s(\d{3})/.exec(await this.screen.locator('body').innerText());
			this.code = code === null ? '' : `${code[1]}${code[2]}`;
			return code !== null;
		});
	}

	/** Sits a person of the roster down on a new phone. */
	async sitDown(team: string, name: string): Promise<Page> {
		const phone = await this.visitor(PHONE);
		await phone.goto(`${this.base}/j/${this.code}`);
		await phone.waitForLoadState('networkidle');
		await phone.getByText(team, { exact: true }).first().click();
		await phone.getByText(name, { exact: true }).first().click();
		await phone.getByRole('button', { name: new RegExp(`以“${name}”入席`) }).click();
		await phone.waitForURL(/\/room\//);
		await phone.getByText('等待主持人开始').first().waitFor();
		this.phones.push(phone);
		return phone;
	}

	/** Presses the one next button by its key, once it says what it is expected to say. */
	async press(act: RegExp): Promise<void> {
		const button = this.host.getByRole('button', { name: act });
		await button.waitFor();
		await button.focus();
		// The button rests for 300 ms after each step, so that a double press acts once.
		await this.host.waitForTimeout(350);
		await this.host.keyboard.press('Space');
		await button.waitFor({ state: 'detached' });
	}

	/** Makes a choice at the open question, whatever its type. */
	async choose(phone: Page, choice: number): Promise<void> {
		const main = phone.getByRole('main');
		const inputs = main.locator('input:not([type=hidden]), select, textarea');
		// An ordering question is answerable as it stands and shows only buttons.
		await inputs.or(main.getByRole('button')).first().waitFor();
		// The finger that pressed the screen before must not answer this one.
		await phone.waitForTimeout(400);
		const radios = phone.getByRole('radio');
		const boxes = phone.getByRole('checkbox');
		const pairs = main.locator('select');
		if ((await radios.count()) > 0) {
			await radios.nth(choice % (await radios.count())).check({ force: true });
		} else if ((await boxes.count()) > 0) await boxes.nth(choice).check({ force: true });
		else if ((await pairs.count()) > 0) {
			for (let i = 0; i < (await pairs.count()); i++) {
				await pairs.nth(i).selectOption({ index: i + 1 });
			}
		} else if ((await phone.getByRole('textbox').count()) > 0) {
			await phone.getByRole('textbox').fill('主责');
		}
	}

	/** Answers the open question and waits for the receipt. */
	async answer(phone: Page, choice: number): Promise<void> {
		await this.choose(phone, choice);
		await phone.getByRole('button', { name: /提交答案/ }).click();
		await phone.getByText('答案已确认收到').first().waitFor();
	}

	async close(): Promise<void> {
		for (const context of this.#contexts) await context.close();
	}
}
