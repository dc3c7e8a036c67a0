import { afterAll, beforeAll, expect, it } from 'vitest';
import { canonicalJson } from '#lib/domain/kernel/canonical-json.ts';
import { rngFrom } from '#lib/domain/kernel/rng.ts';
import { violations } from '../sim/oracles.ts';
import {
	contestForm,
	firstHost,
	openRoom,
	recordOf,
	sitDown,
	WireHost,
	type Room
} from '../support/live-contest.ts';
import type { HttpVisitor } from '../support/http-visitor.ts';
import { Site, waitFor } from '../support/site.ts';
import { someResponse } from '../support/some-response.ts';
import type { WirePhone } from '../support/wire-phone.ts';

const PHONES = 50;
const KILLS = 20;
const QUESTIONS = 5;

let site: Site;
let host: HttpVisitor;
let room: Room;
let phones: WirePhone[];

beforeAll(async () => {
	site = await Site.start();
	host = await firstHost(site);
	room = await openRoom(host, contestForm({ count: String(QUESTIONS), seconds: '30' }));
	phones = [];
	for (let i = 0; i < PHONES; i++) phones.push(await sitDown(site, room, i % 3, `选手${i + 1}`));
	await waitFor('all phones to sit', () => phones.every(({ connected }) => connected));
}, 120_000);

afterAll(async () => {
	for (const phone of phones ?? []) phone.close();
	await site?.remove();
});

it("[F1 P1 P5 P6 P7] twenty SIGKILLs lose no acknowledged answer, no seat and nobody's time", async () => {
	const rng = rngFrom('twenty kills');
	const console = new WireHost(site, host, room);
	let killed = 0;
	for (let questionNo = 1; questionNo <= QUESTIONS; questionNo++) {
		await console.pressUntil('close-question');
		const answering = phones.map(async (phone) => {
			await pause(rng.below(1_500));
			const stage = phone.view!.stage;
			if (stage.name !== 'question') throw new Error(`no question, but ${stage.name}`);
			return phone.answer(questionNo, someResponse(stage.item, rng));
		});
		for (let kill = 0; kill < KILLS / QUESTIONS; kill++) {
			await pause(rng.below(500));
			await site.kill('SIGKILL');
			killed++;
			await site.start();
			await waitFor('everybody to be back on the paused question', () =>
				phones.every(({ connected, snapshot, view }) => {
					const stage = view?.stage;
					return (
						connected &&
						snapshot?.seat?.name !== undefined &&
						view?.pause?.cause === 'outage' &&
						stage?.name === 'question' &&
						stage.questionNo === questionNo
					);
				})
			);
			await console.pressUntil('close-question');
		}
		const verdicts = await Promise.all(answering);
		expect(verdicts.filter(({ ok }) => !ok)).toEqual([]);
		await console.press();
	}
	await console.pressUntil('done');
	expect(killed).toBe(KILLS);

	const record = await recordOf(host, room);
	const acknowledged = phones.flatMap(({ receipts, snapshot }) =>
		receipts.map((receipt) => ({ ...receipt, seatId: snapshot!.seat!.seatId }))
	);
	expect(new Set(acknowledged.map(({ commandId }) => commandId)).size).toBe(PHONES * QUESTIONS);
	expect(violations(record, acknowledged, null)).toEqual([]);
	for (const { receipt, commandId } of acknowledged) {
		const stored = record[receipt.seq - 1]!;
		expect(canonicalJson([stored.at, stored.event.data])).toContain(commandId);
		expect(stored.at).toBe(receipt.at);
	}
	expect(shortened(record)).toEqual([]);
	console.phone.close();
}, 300_000);

const pause = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms));

/** Every outage gives back at least what was left at the last event before it. */
function shortened(record: Awaited<ReturnType<typeof recordOf>>): string[] {
	const found: string[] = [];
	let deadline = 0;
	let remaining = 0;
	let outages = 0;
	record.forEach(({ event, at, seq }, index) => {
		if (event.type === 'QuestionOpened') deadline = event.data.deadline;
		if (event.type === 'Paused' && event.data.remainingMs !== null) {
			outages++;
			remaining = event.data.remainingMs;
			const left = deadline - record[index - 1]!.at;
			if (remaining < left) found.push(`event ${seq}: ${left} ms were left, ${remaining} given`);
		}
		if (event.type === 'Resumed' && event.data.deadline !== null) {
			deadline = event.data.deadline;
			if (deadline - at < remaining)
				found.push(`event ${seq}: resumed with less than ${remaining} ms`);
		}
	});
	if (outages !== KILLS) found.push(`${outages} outages recorded for ${KILLS} kills`);
	return found;
}
