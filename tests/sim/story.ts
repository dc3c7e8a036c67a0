import type {
	CommandId,
	Millis,
	RoomId,
	SeatId,
	TeamId,
	UserId
} from '#lib/domain/kernel/brand.ts';
import { rngFrom, type Rng } from '#lib/domain/kernel/rng.ts';
import { sha256 } from '#lib/domain/kernel/sha256.ts';
import { canonicalJson } from '#lib/domain/kernel/canonical-json.ts';
import type { Command } from '#lib/domain/contest/command.ts';
import { nextStep } from '#lib/domain/contest/step.ts';
import type { RoomState } from '#lib/domain/contest/state.ts';
import type { Response } from '#lib/domain/question/item.ts';
import { RoomActor, type CommandOutcome } from '#lib/server/realtime/room-actor.ts';
import { EVERY_TYPE, planOf, rightOf, roundOf, wrongOf } from '../support/contest-fixtures.ts';
import { violations, type Acknowledged } from './oracles.ts';
import { ShakyLog } from './shaky-log.ts';
import { VirtualClock } from './virtual-clock.ts';

const ROOM = 'room' as RoomId;
const STEPS = 160;
const ITEMS = EVERY_TYPE;

export interface Told {
	readonly seed: number;
	readonly violations: readonly string[];
	/** SHA-256 of the record: the same seed must tell the same story. */
	readonly trace: string;
	readonly events: number;
	readonly crashes: number;
	readonly acknowledged: number;
}

/** Plays one seeded contest on a failing disk with crashes, in virtual time, and judges it. */
export async function tellStory(seed: number): Promise<Told> {
	const story = new Story(seed);
	await story.play();
	return story.told();
}

class Story {
	readonly #seed: number;
	readonly #rng: Rng;
	readonly #clock = new VirtualClock();
	readonly #log: ShakyLog;
	readonly #acknowledged: Acknowledged[] = [];
	readonly #sent: Extract<Command, { type: 'SubmitAnswer' }>[] = [];
	readonly #found = new Set<string>();
	#actor!: RoomActor;
	#crashes = 0;
	#names = 0;

	constructor(seed: number) {
		this.#seed = seed;
		this.#rng = rngFrom(`story ${seed}`);
		this.#log = new ShakyLog(rngFrom(`disk ${seed}`));
	}

	async play(): Promise<void> {
		this.#log.shaky = false;
		await this.#wake();
		await this.#send({
			type: 'OpenRoom',
			plan: planOf({ rounds: [roundOf(ITEMS)] }),
			seed: `${this.#seed}`
		});
		await this.#claim('tab-1');
		this.#log.shaky = true;
		for (let step = 0; step < STEPS && this.#found.size === 0; step++) await this.#step();
		// Faults stop: the room must come to its end by the host's one button and the clock alone.
		this.#log.shaky = false;
		for (let step = 0; step < 80 && this.#state?.stage.name !== 'ended'; step++) {
			await this.#advance();
			await this.#passTime(this.#rng.below(20_000));
		}
		if (this.#state?.stage.name !== 'ended') this.#found.add('P7: the contest cannot be ended');
		this.#judge();
	}

	told(): Told {
		return {
			seed: this.#seed,
			violations: [...this.#found],
			trace: sha256(canonicalJson(this.#log.durable)),
			events: this.#log.durable.length,
			crashes: this.#crashes,
			acknowledged: this.#acknowledged.length
		};
	}

	get #state(): RoomState | null {
		return this.#actor.state;
	}

	/** Starts the server again until it stays up: it may die while it writes what it recovered. */
	async #wake(): Promise<void> {
		for (let woken: RoomActor | null = null; woken === null;) {
			this.#clock.forgetAlarms();
			this.#log.reboot();
			const waking = RoomActor.wake(ROOM, {
				log: this.#log,
				clock: this.#clock,
				onCommit: () => {},
				onBug: (bug) => this.#found.add(`bug: ${String(bug)}`)
			});
			let settled = false;
			const settle = (actor: RoomActor | null): void => {
				settled = true;
				woken = actor;
			};
			waking.then(settle, () => settle(null));
			while (!settled && !this.#log.crashed) await turns();
			if (woken !== null) this.#actor = woken;
		}
	}

	async #step(): Promise<void> {
		const drawn = this.#rng.below(100);
		if (drawn < 45) await this.#burst();
		else if (drawn < 70) await this.#advance();
		else if (drawn < 76) await this.#join();
		else if (drawn < 84) await this.#hostCommand();
		else if (drawn < 88) await this.#crash();
		else await this.#passTime(this.#rng.below(9_000));
		this.#judge();
	}

	/** Several seats at once, with resends of old answers among them. */
	async #burst(): Promise<void> {
		const seats = [...(this.#state?.seats.keys() ?? [])];
		if (seats.length === 0) return this.#join();
		const burst = Array.from({ length: 1 + this.#rng.below(6) }, () => {
			if (this.#sent.length > 0 && this.#rng.below(3) === 0) {
				return this.#sent[this.#rng.below(this.#sent.length)]!;
			}
			const answer = this.#answer(seats[this.#rng.below(seats.length)]!);
			this.#sent.push(answer);
			return answer;
		});
		const outcomes = await this.#sendAll(burst);
		burst.forEach((answer, index) => {
			if (outcomes[index]?.ok) this.#acknowledged.push(answer);
		});
	}

	#answer(seatId: SeatId): Extract<Command, { type: 'SubmitAnswer' }> {
		const current = this.#state!.questions.length;
		const questionNo = Math.max(1, current - (this.#rng.below(6) === 0 ? 1 : 0));
		const item = this.#state!.plan.rounds[0]!.items[questionNo - 1]!;
		const drawn = this.#rng.below(8);
		const response: Response = drawn === 0 ? 77 : drawn < 5 ? rightOf(item) : wrongOf(item);
		const commandId = `answer-${this.#sent.length}` as CommandId;
		return { type: 'SubmitAnswer', seatId, questionNo, response, commandId };
	}

	async #advance(): Promise<void> {
		const state = this.#state;
		if (!state?.host) {
			await this.#claim('tab-1');
			return;
		}
		const stale = this.#rng.below(8) === 0;
		const { key } = nextStep(state);
		const command = { type: 'Advance', epoch: state.host.epoch, stepKey: key } as const;
		// A double press must act once; a press of a step gone by must not act at all.
		await this.#sendAll(stale ? [{ ...command, stepKey: 'gone-by' }] : [command, command]);
	}

	async #hostCommand(): Promise<void> {
		const state = this.#state;
		if (!state?.host) return;
		const { epoch } = state.host;
		const commands: readonly Command[] = [
			{ type: 'Pause', epoch },
			{ type: 'Resume', epoch },
			{ type: 'AddTime', epoch, addedMs: 10_000 as Millis },
			{
				type: 'VoidQuestion',
				epoch,
				questionNo: Math.max(1, state.questions.length),
				reason: '有异议'
			}
		];
		if (this.#rng.below(4) === 0) return this.#usurp(epoch);
		await this.#send(commands[this.#rng.below(commands.length)]!);
	}

	/** P8: after another tab has taken over, the old epoch changes nothing. */
	async #usurp(oldEpoch: number): Promise<void> {
		const claimed = await this.#claim(`tab-${this.#rng.below(1_000)}`);
		if (!claimed?.ok || this.#state?.host?.epoch === oldEpoch) return;
		const { key } = nextStep(this.#state!);
		const outcome = await this.#send({ type: 'Advance', epoch: oldEpoch, stepKey: key });
		if (outcome?.ok) this.#found.add('P8: a stale host changed the room');
	}

	#claim(tabKey: string): Promise<CommandOutcome | undefined> {
		return this.#send({
			type: 'ClaimHost',
			userId: 'host' as UserId,
			name: '主持人',
			tabKey,
			takeOver: true
		});
	}

	async #join(): Promise<void> {
		const teams = this.#state?.plan.teams ?? [];
		const teamId = teams[this.#rng.below(teams.length)]?.id ?? ('none' as TeamId);
		const name = `选手${this.#names++}`;
		await this.#send({ type: 'TakeSeat', seatId: `seat-${name}` as SeatId, teamId, name });
	}

	async #crash(): Promise<void> {
		this.#crashes++;
		this.#actor.close();
		await this.#wake();
	}

	async #passTime(ms: number): Promise<void> {
		while (this.#clock.advance(ms)) await turns();
		if (this.#log.crashed) await this.#crash();
	}

	async #send(command: Command): Promise<CommandOutcome | undefined> {
		return (await this.#sendAll([command]))[0];
	}

	/** Outcomes in order; undefined where the server died before it answered. */
	async #sendAll(commands: readonly Command[]): Promise<(CommandOutcome | undefined)[]> {
		const outcomes: (CommandOutcome | undefined)[] = commands.map(() => undefined);
		commands.forEach((command, index) => {
			void this.#actor.dispatch(command).then((outcome) => (outcomes[index] = outcome));
		});
		for (let turn = 0; turn < 50 && outcomes.includes(undefined) && !this.#log.crashed; turn++) {
			await turns();
		}
		if (this.#log.crashed) await this.#crash();
		return outcomes;
	}

	#judge(): void {
		for (const found of violations(this.#log.durable, this.#acknowledged, this.#state)) {
			this.#found.add(found);
		}
	}
}

/** Lets everything run that waits for a turn of the event loop. */
async function turns(): Promise<void> {
	for (let turn = 0; turn < 4; turn++) await new Promise((resume) => setImmediate(resume));
}
