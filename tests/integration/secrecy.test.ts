import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { RoomId, UserId } from '#lib/domain/kernel/brand.ts';
import { nextStep } from '#lib/domain/contest/step.ts';
import type { Item } from '#lib/domain/question/item.ts';
import { compose, type Composition } from '#lib/server/compose.ts';
import { readConfig } from '#lib/server/config.ts';
import { bind } from '#lib/server/realtime/bind.ts';
import { EVERY_TYPE, planOf, rightOf, roundOf, twinOf } from '../support/contest-fixtures.ts';
import { waitFor } from '../support/site.ts';
import { WirePhone } from '../support/wire-phone.ts';

const ROOM = 'room' as RoomId;

describe('[P10 S7] before a question closes', () => {
	const open: (() => Promise<void>)[] = [];
	afterEach(async () => {
		for (const close of open.splice(0)) await close();
	});

	it.each(EVERY_TYPE.map((item) => [item.type, item] as const))(
		'every byte to player and screen is the same whatever the key is: %s',
		async (_type, item) => {
			const [bytes, twinBytes] = [
				await heardBeforeClosing(item),
				await heardBeforeClosing(twinOf(item))
			];
			expect(bytes.length).toBeGreaterThan(4);
			expect(bytes.join('\n')).toContain(item.stem);
			expect(twinBytes).toEqual(bytes);
		}
	);

	it('the same watch does see the key once it is revealed', async () => {
		const item = EVERY_TYPE[0]!;
		const [told, twinTold] = [
			await heardBeforeClosing(item, true),
			await heardBeforeClosing(twinOf(item), true)
		];
		expect(twinTold).not.toEqual(told);
	});

	/** Plays one question with one player who is always right by `item`, and notes what was sent. */
	async function heardBeforeClosing(item: Item, reveal = false): Promise<string[]> {
		const { composition, url } = await serve();
		const { rooms, app } = composition;
		const plan = planOf({ rounds: [roundOf([item])], roster: [], openNames: true });
		await rooms.dispatch(ROOM, { type: 'OpenRoom', plan, seed: 'fixed' });
		await rooms.dispatch(ROOM, {
			type: 'ClaimHost',
			userId: 'host' as UserId,
			name: '主持人',
			tabKey: 'tab',
			takeOver: true
		});
		const granted = await app.takeSeat({ roomId: ROOM, teamId: plan.teams[0]!.id, name: '李明' });
		if (!granted.ok) throw new Error(granted.error);
		const heard: string[] = [];
		const player = new WirePhone(url, ROOM, 'seat', `seat_${ROOM}=${granted.value.token}`);
		const screen = new WirePhone(url, ROOM, 'screen', '', { token: app.screenToken(ROOM) });
		for (const [who, phone] of [
			['player', player],
			['screen', screen]
		] as const) {
			phone.onMessage((data) => heard.push(`${who} ${withoutTimesAndIds(data)}`));
		}
		await waitFor('both to be in the room', () => player.connected && screen.connected);
		const advanceTo = async (phase: string): Promise<void> => {
			for (let now = ''; now !== phase;) {
				const state = (await rooms.state(ROOM))!;
				await rooms.dispatch(ROOM, { type: 'Advance', epoch: 1, stepKey: nextStep(state).key });
				now = (await rooms.state(ROOM))!.questions.at(-1)?.phase ?? '';
			}
			await waitFor(`everybody to see ${phase}`, () =>
				[player, screen].every(
					({ view }) => view?.stage.name === 'question' && view.stage.phase === phase
				)
			);
		};
		await advanceTo('stem');
		await advanceTo('open');
		// Always the same answer: right in one room, wrong in its twin.
		const ack = await player.answer(1, rightOf(EVERY_TYPE.find(({ type }) => type === item.type)!));
		expect(ack.ok).toBe(true);
		await player.call('room:sync', {});
		await screen.call('room:sync', {});
		await waitFor('the counters', () =>
			heard.some((line) => /"room:counts".*"answered":1/.test(line))
		);
		if (reveal) await advanceTo('revealed');
		player.close();
		screen.close();
		// Counters are paced by time: which of the earlier ones came is not what this is about.
		const early = (line: string): boolean => /"room:counts".*"answered":0/.test(line);
		return [...new Set(heard)].filter((line) => !early(line)).sort();
	}

	async function serve(): Promise<{ composition: Composition; url: string }> {
		const dataDir = mkdtempSync(join(tmpdir(), 'saixue-secrecy-'));
		const questionsDir = join(dataDir, 'no-banks');
		const composition = await compose(
			// Listening to itself alone, it names the phones no address of this machine's network.
			readConfig({
				HOST: '127.0.0.1',
				DATA_DIR: dataDir,
				QUESTIONS_DIR: questionsDir,
				LOG_LEVEL: 'silent'
			})
		);
		const http: Server = createServer();
		const sockets = bind(http, composition);
		await new Promise<void>((ready) => http.listen(0, '127.0.0.1', ready));
		open.push(async () => {
			await sockets.close();
			await composition.close();
			http.close();
			rmSync(dataDir, { recursive: true, force: true });
		});
		return { composition, url: `http://127.0.0.1:${(http.address() as AddressInfo).port}` };
	}
});

const withoutTimesAndIds = (data: string): string =>
	data
		.replace(/\b\d{13}(?:\.\d+)?\b/g, 'TIME')
		.replace(/"(elapsedMs|at|now|openedAt|deadline)":[\d.]+/g, '"$1":TIME')
		.replace(/127\.0\.0\.1:\d+/g, 'HOST')
		.replace(/"sid":"[^"]+"/g, '"sid":ID')
		.replace(/"seatId":"[^"]+"/g, '"seatId":ID')
		.replace(/^4?\d+\[/, '[');
