import { describe, expect, it, vi } from 'vitest';
import type { CommandId, RoomId, UserId } from '#lib/domain/kernel/brand.ts';
import { err } from '#lib/domain/kernel/result.ts';
import type { Command } from '#lib/domain/contest/command.ts';
import { nextStep } from '#lib/domain/contest/step.ts';
import { memoryEventLog } from '#lib/server/adapters/memory/event-log.ts';
import type { EventLog } from '#lib/server/ports/event-log.ts';
import { RoomActor, type CommandOutcome } from '#lib/server/realtime/room-actor.ts';
import { VirtualClock } from '../sim/virtual-clock.ts';
import { planOf, seatId, TEAM_1 } from '../support/contest-fixtures.ts';

const LIMIT_MS = 30_000;
const ROOM = 'room' as RoomId;

/** A record whose next appends wait, or fail, when told to. */
class HeldLog implements EventLog {
	readonly #log = memoryEventLog();
	#gate: Promise<void> = Promise.resolve();
	failing = false;

	hold(): () => void {
		let release = (): void => {};
		this.#gate = new Promise((resume) => (release = resume));
		return release;
	}

	async append(...append: Parameters<EventLog['append']>): ReturnType<EventLog['append']> {
		await this.#gate;
		return this.failing ? err('log/unavailable') : this.#log.append(...append);
	}

	read(roomId: RoomId): ReturnType<EventLog['read']> {
		return this.#log.read(roomId);
	}
}

const answer = (n: number): Command => ({
	type: 'SubmitAnswer',
	seatId: seatId(n),
	questionNo: 1,
	response: 1,
	commandId: `answer-${n}` as CommandId
});

async function openQuestion() {
	const log = new HeldLog();
	const clock = new VirtualClock();
	const actor = await RoomActor.wake(ROOM, {
		log,
		clock,
		onCommit: () => {},
		onBug: (bug) => {
			throw bug;
		}
	});
	const send = (command: Command): Promise<CommandOutcome> => actor.dispatch(command);
	const press = (): Promise<CommandOutcome> =>
		send({ type: 'Advance', epoch: 1, stepKey: nextStep(actor.state!).key });
	await send({ type: 'OpenRoom', plan: planOf(), seed: 'seed' });
	await send({
		type: 'ClaimHost',
		userId: 'u1' as UserId,
		name: '主持人',
		tabKey: 'tab',
		takeOver: false
	});
	for (const n of [1, 2]) {
		await send({ type: 'TakeSeat', seatId: seatId(n), teamId: TEAM_1, name: `选手${n}` });
	}
	for (let step = 0; step < 3; step++) await press();
	return { actor, log, clock, send, press };
}

describe('a room', () => {
	it('[P6] judges an answer by the time it came in, however long the disk was busy', async () => {
		const { log, clock, send } = await openQuestion();
		const release = log.hold();
		const first = send(answer(1));
		await new Promise((turn) => setImmediate(turn));
		clock.advance(LIMIT_MS - 1);
		const second = send(answer(2));
		clock.advance(5_000);
		release();
		expect([(await first).ok, (await second).ok]).toEqual([true, true]);
	});

	it('[P4] calls nothing final that was decided on events which the disk refused', async () => {
		const { log, press, send } = await openQuestion();
		log.failing = true;
		const closing = press();
		const answered = send(answer(1));
		expect(await closing).toEqual(err('room/storage-unavailable'));
		expect(await answered).toEqual(err('room/storage-unavailable'));
		log.failing = false;
		expect((await send(answer(1))).ok).toBe(true);
	});

	it('[P6 P11] gives the time back when the disk fails until a question is over', async () => {
		const { actor, clock, log, press, send } = await openQuestion();
		clock.advance(LIMIT_MS - 1_000);
		log.failing = true;
		expect(await send(answer(1))).toEqual(err('room/storage-unavailable'));
		for (let second = 0; second < 10; second++) {
			clock.advance(1_000);
			await vi.waitFor(() => expect(actor.state!.questions[0]!.phase).toBe('open'));
		}
		log.failing = false;
		expect(await send(answer(1))).toEqual(err('room/paused'));
		expect(actor.state!.pause).toMatchObject({ cause: 'outage', remainingMs: LIMIT_MS + 5_000 });
		await press();
		expect((await send(answer(1))).ok).toBe(true);
	});

	it('[P11] goes on without a pause when the disk comes back while there is time', async () => {
		const { actor, clock, log, send } = await openQuestion();
		log.failing = true;
		await send(answer(1));
		log.failing = false;
		clock.advance(2_000);
		expect((await send(answer(1))).ok).toBe(true);
		expect(actor.state!.pause).toBe(null);
	});

	it('[P6] pauses by itself when nobody sends again after the disk has failed', async () => {
		const { actor, clock, log, send } = await openQuestion();
		clock.advance(LIMIT_MS - 500);
		log.failing = true;
		await send(answer(1));
		log.failing = false;
		await vi.waitFor(() => {
			clock.advance(1_000);
			expect(actor.state!.pause?.cause).toBe('outage');
		});
	});
});
