import { Readable } from 'node:stream';
import readSheets from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkRecord } from '#lib/domain/report/check-record.ts';
import { reportOf } from '#lib/domain/report/contest-report.ts';
import type { ItemType, Response } from '#lib/domain/question/item.ts';
import { ARTICLE } from '../support/composed.ts';
import { HttpVisitor } from '../support/http-visitor.ts';
import {
	contestForm,
	cookieOf,
	firstHost,
	openRoom,
	recordOf,
	sitDown,
	WireHost,
	type Room
} from '../support/live-contest.ts';
import { Site } from '../support/site.ts';
import type { WirePhone } from '../support/wire-phone.ts';

let site: Site;
let host: HttpVisitor;

beforeAll(async () => {
	site = await Site.start();
	host = await firstHost(site);
}, 60_000);

afterAll(() => site.remove());

describe('library and workbench, by plain forms', () => {
	test('turn pasted text into a published quiz', async () => {
		const imported = await host.post('/library?/import', { text: ARTICLE, title: '' });
		expect(imported.status).toBe(303);
		const [, path, count] = /^(\/library\/[^?]+)\?imported=(\d+)$/.exec(
			imported.headers.location!
		)!;
		const bench = await host.get(imported.headers.location!);
		expect(bench.body).toContain(`拟出 ${count} 道题`);
		const items = [...new Set([...bench.body.matchAll(/item=([\w-]+)/g)].map(([, id]) => id!))];
		expect(items.length).toBeGreaterThanOrEqual(Number(count));

		const empty = await host.post(`${path}?/publish`, { title: '云岭题集' });
		expect(empty.status).toBe(422);
		for (const item of items.slice(0, 2)) {
			const accepted = await host.post(`${path}?/status`, { item, status: 'accepted' });
			expect(accepted.body).toMatch(/第 \d+ 题已采用/);
		}
		const undone = await host.post(`${path}?/status`, { item: items[0]!, status: 'draft' });
		expect(undone.body).toMatch(/第 \d+ 题已恢复为待审/);

		const published = await host.post(`${path}?/publish`, { title: '云岭题集' });
		expect(published.body).toContain('题集已发布，共 1 题');
		const quiz = /\/contests\/new\?quiz=([^"&]+)/.exec(published.body)![1]!;
		expect((await host.get(`/contests/new?quiz=${quiz}`)).body).toContain('云岭题集');
	});

	test.each([
		['no text', { text: ' ' }, 422, '文件里没有文字'],
		['text without facts', { text: '你好，世界' }, 422, '没有找到可以出题的事实']
	])('say in words why %s is no article, and keep it', async (_what, form, status, sentence) => {
		const refused = await host.post('/library?/import', form);
		expect(refused.status).toBe(status);
		expect(refused.body).toContain(sentence);
		if (form.text.trim() !== '') expect(refused.body).toContain(form.text);
	});

	test('refuse an edit that leaves no key, in words at the item', async () => {
		const shelf = await host.get('/library');
		const path = /href="(\/library\/[0-9a-f]+)"/.exec(shelf.body)![1]!;
		const item = /item=([\w-]+)/.exec((await host.get(path)).body)![1]!;
		const refused = await host.post(`${path}?/edit&item=${item}&edit=1`, { item, stem: '' });
		expect(refused.status).toBe(422);
		expect(refused.body).toContain('题目还不完整');
	});
});

describe('the review of a contest', () => {
	let room: Room;

	beforeAll(async () => {
		const set = { quiz: await shippedQuiz(), count: '3', organiser: '=1+1', seconds: '60' };
		room = await openRoom(host, contestForm(set));
		const desk = new WireHost(site, host, room);
		await desk.pressUntil('start-round');
		const [first, second] = [
			await sitDown(site, room, 0, '赵喆'),
			await sitDown(site, room, 1, '欧阳赟')
		];
		for (let question = 0; question < 3; question++) {
			await desk.pressUntil('close-question');
			await answerSomething(first);
			await desk.pressUntil('reveal');
			await desk.press();
		}
		await desk.pressUntil('done');
		for (const phone of [first, second, desk.phone]) phone.close();
	}, 60_000);

	test('lists the contest, and the page says what the record says', async () => {
		expect((await host.get('/review')).body).toContain(`/review/${room.roomId}`);
		const record = await recordOf(host, room);
		const [report, check] = [reportOf(record), checkRecord(record)];
		const page = await host.get(`/review/${room.roomId}`);
		expect(page.body).toContain('重放核对一致');
		expect(page.body).toContain(check.head.slice(0, 4));
		for (const { name, total } of report.teams) {
			expect(page.body).toContain(name);
			expect(page.body).toMatch(new RegExp(`class="total[^"]*">\\s*${total}\\s*<`));
		}
		const persons = await host.get(`/review/${room.roomId}?view=persons`);
		expect(persons.body).toContain('欧阳赟');
		const questions = await host.get(`/review/${room.roomId}?view=questions`);
		expect(questions.body).toContain(report.questions[2]!.evidence.quote);
	});

	test('[P5] hands out a workbook whose totals and head follow from the record', async () => {
		const record = await recordOf(host, room);
		const answer = await fetch(`${site.url}/review/${room.roomId}/xlsx`, {
			headers: { cookie: cookieOf(host), 'accept-language': 'zh-CN' }
		});
		expect(answer.headers.get('content-disposition')).toMatch(/^attachment; .*filename\*=UTF-8''/);
		const bytes = Buffer.from(await answer.arrayBuffer());
		const sheets = await readSheets(Readable.from([bytes]));
		const rows = sheets.find(({ sheet }) => sheet === '总分表')!.data.slice(1);
		expect(rows.map((row) => [row[2], row[7]])).toEqual(
			reportOf(record).teams.map(({ name, total }) => [name, total])
		);
		const proof = sheets.find(({ sheet }) => sheet === '记录校验')!.data.flat();
		expect(proof).toContain(checkRecord(record).head);
		expect(proof).toContain("'=1+1");
	});

	test('[S8] shows nothing to those who are not signed in', async () => {
		for (const path of ['', `/${room.roomId}`, `/${room.roomId}/xlsx`, `/${room.roomId}/record`]) {
			const away = await new HttpVisitor(site.port).get(`/review${path}`);
			expect(away.status).toBe(303);
			expect(away.headers.location).toMatch(/^\/login\?/);
		}
	});

	test('answers 404 in words for a contest that does not exist', async () => {
		const missing = await host.get('/review/nowhere');
		expect(missing.status).toBe(404);
		expect(missing.body).toContain('没有找到这个房间');
	});
});

/** The quiz of a shipped bank, as its page in the library links to it. */
async function shippedQuiz(): Promise<string> {
	const shelf = await host.get('/library');
	const bank = await host.get(/href="(\/library\/bank-[^"]+)"/.exec(shelf.body)![1]!);
	return /\/contests\/new\?quiz=([^"&]+)/.exec(bank.body)![1]!;
}

/** Answers the open question with a well-formed response, right or wrong. */
async function answerSomething(phone: WirePhone): Promise<void> {
	const synced = await phone.call('room:sync', {});
	const stage = synced?.ok ? synced.data.view.stage : undefined;
	if (stage?.name !== 'question' || stage.phase !== 'open') throw new Error('no open question');
	const { type, options = [], premises = [] } = stage.item;
	const responses: Readonly<Record<ItemType, Response>> = {
		single: 0,
		tf: true,
		multi: [0],
		fill: '三',
		order: options.map((_, index) => index),
		match: premises.map(() => 0)
	};
	const ack = await phone.answer(stage.questionNo, responses[type]);
	if (!ack.ok) throw new Error(ack.error.code);
}
