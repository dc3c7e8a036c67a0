import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { EventEnvelope } from '#lib/domain/contest/event.ts';
import { replay } from '#lib/domain/contest/evolve.ts';
import { tableRows } from '#lib/domain/contest/score.ts';
import { checkRecord } from '#lib/domain/report/check-record.ts';
import { staged } from '../support/staged.ts';
import { PHONE } from '../support/stage-play.ts';

const stage = staged();

it('[F3 P2 P9] host, screen and two phones play three questions under a plain-http LAN name', async () => {
	const { play } = stage;
	await play.signUp();
	expect(await play.host.evaluate(() => globalThis.isSecureContext)).toBe(false);
	await play.open(3);
	const [first, second] = [
		await play.sitDown('第一党支部', '李明'),
		await play.sitDown('第二党支部', '王珺')
	];
	await play.press(/宣读第一轮规则/);

	for (const question of [1, 2, 3]) {
		await play.press(/出第 \d 题/);
		await play.press(/出示选项/);
		if (question === 2) await reloadInTheMiddle(first, play.host);
		await play.answer(first, 0);
		await play.answer(second, 1);
		if (question === 3) await reloadAfterAnswering(second);
		await play.press(/提前截止作答/);
		await play.press(/揭晓答案/);
		await play.screen.getByText('原文依据').waitFor();
		await first.getByText('原文依据').waitFor();
		await play.press(/公布积分榜/);
	}
	await play.press(/公布名次/);
	await play.press(/结束竞赛，封存成绩/);

	const { events, head } = await recordOf(play.host, play.roomId);
	expect(checkRecord(events)).toMatchObject({ same: true, head });
	const expected = tableRows(replay(events)).map(({ name, total }) => `${name} ${total}`);
	await play.host.goto(`${play.base}/review/${play.roomId}`);
	expect(await rowsOf(play.host)).toEqual(expected);
	expect(await rowsOf(first)).toEqual(expected);
	expect(events.filter(({ event }) => event.type === 'AnswerSubmitted')).toHaveLength(6);
	expect(play.faults).toEqual([]);
});

it('a phone that was not here sees the end of the contest and cannot sit down any more', async () => {
	const { play } = stage;
	const late = await play.visitor(PHONE);
	await late.goto(`${play.base}/j/${play.code}`);
	await late.getByText('本场竞赛已经结束').waitFor();
});

/** The record as the review page hands it out for download. */
const recordOf = (host: Page, roomId: string) =>
	host.evaluate(
		async (path) => (await (await fetch(path)).json()) as { events: EventEnvelope[]; head: string },
		`/review/${roomId}/record`
	);

/** Both are back on the running question, with the clock going on and no other page in charge. */
async function reloadInTheMiddle(phone: Page, host: Page): Promise<void> {
	await Promise.all([phone.reload(), host.reload()]);
	await phone.getByRole('timer').waitFor();
	await host.getByRole('button', { name: /提前截止作答/ }).waitFor();
}

/** The receipt is still shown: a reload asks for no second answer. */
async function reloadAfterAnswering(phone: Page): Promise<void> {
	await phone.reload();
	await phone.getByText('答案已确认收到').first().waitFor();
}

/** Team and total of every row of a table of results, whatever the page around it. */
const rowsOf = (page: Page): Promise<string[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll('table')[0]!.querySelectorAll('tbody tr')].map((row) => {
			const cells = [...row.querySelectorAll('th, td')].map((cell) => cell.textContent!.trim());
			const team = /第.党支部/.exec(cells.join(' '))![0];
			return `${team} ${/\d+/.exec(cells.at(-1)!)![0]}`;
		})
	);
