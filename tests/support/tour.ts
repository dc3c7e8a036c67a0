import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { DESK, PHONE, type StagePlay } from './stage-play.ts';

/** Shows one page in one state, under the name of its screen in the design where it has one. */
export type Visit = (name: string, page: Page) => Promise<void>;

const ARTICLE = join(import.meta.dirname, '../golden/articles/round-up.txt');

/**
 * Leads through every page and every state of a contest, in the order in which people meet them.
 * `seconds` to answer a question: long enough for all that `visit` does while one is open.
 */
export async function tour(play: StagePlay, visit: Visit, seconds = 60): Promise<void> {
	await arrival(play, visit);
	await library(play, visit);
	await practice(play, visit);
	await contest(play, visit, seconds);
	await review(play, visit);
}

async function arrival(play: StagePlay, visit: Visit): Promise<void> {
	const stranger = await play.visitor(DESK);
	await open(play, stranger, '/login');
	await visit('login', stranger);
	await open(play, stranger, play.setupPath);
	await visit('setup', stranger);
	await open(play, stranger, '/no-such-page');
	await visit('not-found', stranger);
	const phone = await play.visitor(PHONE);
	await open(play, phone, '/');
	await visit('home', phone);
	await open(play, phone, '/j/100000');
	await visit('p1b-code-error', phone);
	play.faults.length = 0; // The two refusals above were asked for.
}

async function library(play: StagePlay, visit: Visit): Promise<void> {
	await play.signUp();
	const { host } = play;
	await open(play, host, '/contests');
	await visit('contests-empty', host);
	await open(play, host, '/review');
	await visit('review-empty', host);
	await open(play, host, '/library');
	await visit('d6b-library-empty', host);
	await host.locator('input[type=file]').setInputFiles(ARTICLE);
	await host.waitForURL(/\/library\/.+/);
	await host.locator('[data-act=a]').waitFor();
	await visit('d3-workbench', host);
	for (let accepted = 1; accepted <= 3; accepted++) {
		await host.locator('[data-act=a]').click();
		await host
			.getByText(new RegExp(`采用 ${accepted} ·`))
			.first()
			.waitFor();
	}
	await host.locator('[data-act=e]').click();
	await host.locator('textarea').first().waitFor();
	await visit('d3-workbench-edit', host);
	await open(play, host, '/library');
	await visit('d6-library', host);
	await host
		.getByRole('link', { name: /查看题目/ })
		.first()
		.click();
	await host.waitForURL(/\/library\/bank-/);
	await visit('library-shipped-bank', host);
}

async function practice(play: StagePlay, visit: Visit): Promise<void> {
	const phone = await play.visitor(PHONE);
	await open(play, phone, '/practice');
	await visit('practice', phone);
	await phone.getByRole('button', { name: '开始练习' }).click();
	await phone.waitForURL(/\/practice\/.+/);
	await phone.waitForLoadState('networkidle');
	await visit('p8-solo-question', phone);
	for (let question = 0; ; question++) {
		await play.choose(phone, question % 3);
		await phone.getByRole('button', { name: '看结果' }).click();
		await phone
			.getByRole('link', { name: /下一题|看练习结果/ })
			.or(phone.getByRole('button', { name: /下一题|看练习结果/ }))
			.first()
			.waitFor();
		if (question === 0) await visit('p8-solo', phone);
		const next = phone.getByText(/^(下一题|看练习结果)$/).first();
		const last = (await next.textContent()) === '看练习结果';
		await next.click();
		await phone.waitForLoadState('networkidle');
		if (last) break;
	}
	await phone.getByText('练习结果').first().waitFor();
	await visit('practice-result', phone);
}

async function contest(play: StagePlay, visit: Visit, seconds: number): Promise<void> {
	const { host } = play;
	await open(play, host, '/contests/new');
	await visit('contest-new', host);
	await play.open(2, seconds);
	await visit('d1-host-lobby', host);
	const visitor = await play.visitor(PHONE);
	await open(play, visitor, `/j/${play.code}`);
	await visitor.getByText('第一党支部', { exact: true }).first().click();
	await visit('p1-join', visitor);
	const phone = await play.sitDown('第一党支部', '李明');
	const elder = await play.sitDown('第三党支部', '阿依古丽·买买提');
	await visit('p2-lobby', phone);
	await elder.getByRole('switch', { name: '长辈版大字' }).click();
	await visit('p2-lobby-elder', elder);
	await visit('s1-lobby', play.screen);

	await play.press(/宣读第一轮规则/);
	await visit('s-rules', play.screen);
	await visit('p-rules', phone);
	await play.press(/出第 1 题/);
	await visit('s2a-stem', play.screen);
	await visit('p-stem', phone);
	await visit('d1-host', host);
	await play.press(/出示选项/);
	await host.keyboard.press('t');
	await play.screen.getByRole('timer').waitFor();
	await visit('s2b-options', play.screen);
	await play.screen.keyboard.press('b');
	await visit('s2c-options-bright', play.screen);
	await play.screen.keyboard.press('b');
	await play.choose(phone, 0);
	await visit('p3-answer', phone);
	await play.choose(elder, 1);
	await visit('p3d-elder', elder);
	await play.answer(phone, 0);
	await visit('p3b-saved', phone);
	await elder.context().setOffline(true);
	await elder.getByRole('button', { name: /提交答案/ }).click();
	await elder.getByText('答案还没有确认').first().waitFor();
	await visit('p3c-unconfirmed', elder);
	await elder.context().setOffline(false);
	await elder.getByText('答案已确认收到').first().waitFor();
	play.faults.length = 0; // The browser reports the network that was taken away.
	await visit('d1-host-open', host);
	await play.press(/提前截止作答/);
	await visit('p-closed', phone);
	await play.press(/揭晓答案/);
	await visit('s4-reveal', play.screen);
	await visit('p6-result', phone);
	await visit('d1-host-reveal', host);
	await play.press(/公布积分榜/);
	await visit('s5-table', play.screen);
	await visit('p-table', phone);

	await play.press(/出第 2 题/);
	await play.press(/出示选项/);
	await host.keyboard.press('p');
	await play.screen.getByText(/暂停/).first().waitFor();
	await visit('s-paused', play.screen);
	await visit('p-paused', phone);
	await play.press(/继续竞赛/);
	await play.press(/提前截止作答/);
	await play.press(/揭晓答案/);
	await visit('p6-result-none', phone);
	await play.press(/公布积分榜/);
	await play.press(/公布名次/);
	await visit('s7-awards', play.screen);
	await visit('p-awards', phone);
	await play.press(/结束竞赛，封存成绩/);
	await visit('s-ended', play.screen);
	await visit('p-ended', phone);
	await visit('d1-host-ended', host);
}

async function review(play: StagePlay, visit: Visit): Promise<void> {
	const { host } = play;
	await open(play, host, '/contests');
	await visit('contests', host);
	await open(play, host, '/review');
	await visit('review', host);
	await open(play, host, `/review/${play.roomId}`);
	await visit('d5-review', host);
	await host.getByText('按个人', { exact: true }).click();
	await visit('d5-review-persons', host);
	await host.getByText('按题目', { exact: true }).click();
	await visit('d5-review-questions', host);
}

async function open(play: StagePlay, page: Page, path: string): Promise<void> {
	await page.goto(play.base + path);
	await page.waitForLoadState('networkidle');
}
