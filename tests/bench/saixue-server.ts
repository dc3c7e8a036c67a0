/** This product's room server with durable commits on, driven over IPC like `raw-server.ts`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from '#lib/domain/contest/command.ts';
import { nextStep } from '#lib/domain/contest/step.ts';
import type { Millis, RoomId, UserId } from '#lib/domain/kernel/brand.ts';
import { compose } from '#lib/server/compose.ts';
import { readConfig } from '#lib/server/config.ts';
import { bind } from '#lib/server/realtime/bind.ts';
import { planOf, roundOf, SINGLE } from '../support/contest-fixtures.ts';

const ROUNDS = 60;
const dataDir = mkdtempSync(join(tmpdir(), 'saixue-bench-'));
const composition = await compose(readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'error' }));
const { app, rooms } = composition;
const roomId = 'bench' as RoomId;
const item = {
	...SINGLE,
	stem: 'x'.repeat(420),
	options: ['a', 'b', 'c', 'd'].map((o) => o.repeat(40))
};
const round = roundOf(
	Array.from({ length: ROUNDS }, () => item),
	{ limitMs: 600_000 as Millis }
);

await must({
	type: 'OpenRoom',
	plan: planOf({ rounds: [round], openNames: true, roster: [] }),
	seed: 'bench'
});
await must({
	type: 'ClaimHost',
	userId: 'host' as UserId,
	name: 'host',
	tabKey: 'tab',
	takeOver: true
});
const team = (await rooms.state(roomId))!.plan.teams[0]!.id;

const http = createServer();
bind(http, composition);

process.on('message', async (message: { type: string; seats?: number }) => {
	if (message.type === 'seats') {
		const tokens: string[] = [];
		for (let seat = 0; seat < message.seats!; seat++) {
			const granted = await app.takeSeat({ roomId, teamId: team, name: `s${seat}` });
			if (!granted.ok) throw new Error(granted.error);
			tokens.push(granted.value.token);
		}
		process.send!({ type: 'tokens', tokens });
		return;
	}
	// `stem`, `open`, `closed`, `revealed`: the host's button is pressed until the room is there.
	for (let phase = ''; phase !== message.type;) {
		const before = (await rooms.state(roomId))!;
		await must({ type: 'Advance', epoch: before.host!.epoch, stepKey: nextStep(before).key });
		const { stage, questions } = (await rooms.state(roomId))!;
		phase = stage.name === 'question' ? questions.at(-1)!.phase : '';
	}
	process.send!({ type: 'done' });
});

process.on('disconnect', () => {
	rmSync(dataDir, { recursive: true, force: true });
	process.exit();
});

http.listen(0, '127.0.0.1', () => {
	process.send!({ type: 'listening', port: (http.address() as AddressInfo).port });
});

async function must(command: Command): Promise<void> {
	const outcome = await rooms.dispatch(roomId, command);
	if (!outcome.ok) throw new Error(outcome.error);
}
