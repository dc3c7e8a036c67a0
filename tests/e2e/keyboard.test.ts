import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { staged } from '../support/staged.ts';
import { DESK, PHONE } from '../support/stage-play.ts';

const stage = staged();

it('[A9] a contest is set up, joined, hosted and answered by keyboard alone', async () => {
	const { play } = stage;
	const host = await play.visitor(DESK);
	await open(host, play.setupPath);
	for (const [name, text] of [
		['name', '周雅琴'],
		['password', 'yunling2026'],
		['again', 'yunling2026']
	] as const) {
		await tabTo(host, `input[name="${name}"]`);
		await host.keyboard.type(text);
	}
	await host.keyboard.press('Enter');
	await host.waitForURL(/\/library/);

	await tabTo(host, 'a[href="/contests"]');
	await host.keyboard.press('Enter');
	await host.waitForURL(/\/contests$/);
	await tabTo(host, 'a[href^="/contests/new"]');
	await host.keyboard.press('Enter');
	await host.waitForURL(/\/contests\/new/);
	await tabTo(host, 'input[name=count]');
	await host.keyboard.press('Control+a');
	await host.keyboard.type('1');
	await host.keyboard.press('Enter');
	await host.waitForURL(/\/host$/);
	const code = /(\d{3})\s(\d{3})/
		.exec(await textOf(host, /\d{3}\s\d{3}/))!
		.slice(1)
		.join('');

	const phone = await play.visitor(PHONE);
	await open(phone, '/');
	await tabTo(phone, 'input[inputmode=numeric], input[name=code]');
	await phone.keyboard.type(code);
	await phone.keyboard.press('Enter');
	await phone.waitForURL(/\/j\/\d{6}/);
	await phone.waitForLoadState('networkidle');
	await tabTo(phone, 'input[name=team]');
	await phone.keyboard.press('Space');
	await tabTo(phone, 'input[name=typed]');
	await phone.keyboard.type('李明');
	await phone.keyboard.press('Enter');
	await phone.waitForURL(/\/room\//);
	await phone.getByText('等待主持人开始').first().waitFor();

	await step(host, '宣读第一轮规则', '出第 1 题');
	await step(host, '出第 1 题', '出示选项');
	await step(host, '出示选项', '提前截止作答');
	await phone.getByRole('timer').waitFor();
	await host.keyboard.press('p');
	await host.getByText('竞赛已暂停').first().waitFor();
	await host.keyboard.press('p');
	await host.getByRole('button', { name: /提前截止作答/ }).waitFor();
	await host.keyboard.press('?');
	await host.getByRole('dialog').waitFor();
	await host.keyboard.press('Escape');
	await host.getByRole('dialog').waitFor({ state: 'detached' });
	await answerByKeyboard(phone);
	await step(host, '提前截止作答', '揭晓答案');
	await step(host, '揭晓答案', '公布积分榜');
	await step(host, '公布积分榜', '公布名次');
	await step(host, '公布名次', '结束竞赛，封存成绩');
	await host.waitForTimeout(350);
	await host.keyboard.press('Space');
	await host.getByRole('link', { name: '查看复盘和成绩表' }).waitFor();
	await tabTo(host, 'a[href^="/review/"]');
	await host.keyboard.press('Enter');
	await host.waitForURL(/\/review\//);
	expect(play.faults).toEqual([]);
});

it('[A9] a quiz is practised by keyboard alone', async () => {
	const { play } = stage;
	const phone = await play.visitor(PHONE);
	await open(phone, '/practice');
	await tabTo(phone, 'button[type=submit]', /开始练习/);
	await phone.keyboard.press('Enter');
	await phone.waitForURL(/\/practice\/.+/);
	await phone.waitForLoadState('networkidle');
	await answerByKeyboard(phone, /看结果/);
	await phone
		.getByText(/^(答对了|答得不对|部分答对)/)
		.first()
		.waitFor();
	await tabTo(phone, 'a, button', /下一题/);
	await phone.keyboard.press('Enter');
	await phone.getByText('练习 2 / 10').waitFor();
	await phone.reload();
	await phone.getByText('练习 2 / 10').waitFor();
});

async function open(page: Page, path: string): Promise<void> {
	await page.goto(stage.play.base + path);
	await page.waitForLoadState('networkidle');
}

/** Presses Tab until the focus is on a match; a part that Tab cannot reach fails here. */
async function tabTo(page: Page, selector: string, text = /.*/): Promise<void> {
	for (let presses = 0; presses < 120; presses++) {
		const there = await page.evaluate(
			([wanted, words]) => {
				const active = document.activeElement;
				return !!active?.matches(wanted!) && new RegExp(words!).test(active.textContent ?? '');
			},
			[selector, text.source]
		);
		if (there) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`Tab does not reach ${selector} on ${page.url()}`);
}

/** Space is the next step wherever the focus rests when nothing else takes it. */
async function step(host: Page, act: string, then: string): Promise<void> {
	await host.getByRole('button', { name: new RegExp(act) }).waitFor();
	// The button rests for 300 ms after each step.
	await host.waitForTimeout(350);
	await host.keyboard.press('Space');
	await host.getByRole('button', { name: new RegExp(then) }).waitFor();
}

/** Any type of question: choose or fill what comes first, then send. */
async function answerByKeyboard(phone: Page, send = /提交答案/): Promise<void> {
	await phone.waitForTimeout(400);
	const main = phone.getByRole('main');
	if ((await main.locator('input[type=radio], input[type=checkbox]').count()) > 0) {
		await tabTo(phone, 'main input');
		await phone.keyboard.press('Space');
	} else if ((await main.locator('select').count()) > 0) {
		for (let i = 0; i < (await main.locator('select').count()); i++) {
			await tabTo(phone, 'main select');
			for (let down = 0; down <= i; down++) await phone.keyboard.press('ArrowDown');
			await phone.keyboard.press('Tab');
		}
	} else if ((await main.getByRole('textbox').count()) > 0) {
		await tabTo(phone, 'main input, main textarea');
		await phone.keyboard.type('主责');
	}
	await tabTo(phone, 'button', send);
	await phone.keyboard.press('Enter');
	if (send.test('提交答案')) await phone.getByText('答案已确认收到').first().waitFor();
}

const textOf = async (page: Page, pattern: RegExp): Promise<string> =>
	(await page.getByText(pattern).first().textContent()) ?? '';
