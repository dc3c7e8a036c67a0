import type {
	CommandId,
	EpochMs,
	FactId,
	ItemId,
	Millis,
	RoomId,
	SeatId,
	TeamId,
	UserId
} from '#lib/domain/kernel/brand.ts';
import { canonicalJson } from '#lib/domain/kernel/canonical-json.ts';
import { rngFrom } from '#lib/domain/kernel/rng.ts';
import type { Command, HostCommand } from '#lib/domain/contest/command.ts';
import { decide } from '#lib/domain/contest/decide.ts';
import type { Decision } from '#lib/domain/contest/decide/decision.ts';
import { EVENT_VERSION, type EventEnvelope } from '#lib/domain/contest/event.ts';
import { evolve } from '#lib/domain/contest/evolve.ts';
import type { AllRoundPlan, ContestPlan } from '#lib/domain/contest/plan.ts';
import type { RoomState } from '#lib/domain/contest/state.ts';
import { nextStep } from '#lib/domain/contest/step.ts';
import type { Step } from '#lib/domain/contest/view.ts';
import type { Item, Response } from '#lib/domain/question/item.ts';

const base = (id: string) => ({
	id: id as ItemId,
	stem: `青禾县的题目${id}____？`,
	source: { paragraph: 3, quote: `证据原句${id}`, emphasis: `着重${id}` },
	factId: `fact-${id}` as FactId,
	factValue: `事实值${id}`,
	section: 1,
	difficulty: 'medium' as const,
	explanation: `解析文字${id}`
});

/** One item of each type; the key of each can be swapped by `twinOf`. */
export const SINGLE: Item = {
	...base('s'),
	type: 'single',
	options: ['甲', '乙', '丙', '丁'],
	key: 1
};
export const TRUE_FALSE: Item = { ...base('t'), type: 'tf', key: true };
export const MULTI: Item = {
	...base('m'),
	type: 'multi',
	options: ['子', '丑', '寅', '卯'],
	key: [0, 2]
};
export const FILL: Item = { ...base('f'), type: 'fill', accepted: ['网格化管理', '网格管理'] };
export const ORDER: Item = {
	...base('o'),
	type: 'order',
	options: ['春', '夏', '秋'],
	key: [2, 0, 1]
};
export const MATCH: Item = {
	...base('x'),
	type: 'match',
	premises: ['东乡', '西乡'],
	options: ['桃', '李', '杏'],
	key: [2, 0]
};
export const EVERY_TYPE: readonly Item[] = [SINGLE, TRUE_FALSE, MULTI, FILL, ORDER, MATCH];

/** A response with everything right. */
export const rightOf = (item: Item): Response =>
	item.type === 'fill' ? item.accepted[0]! : item.key;

/** A well-formed response with nothing right. */
export function wrongOf(item: Item): Response {
	switch (item.type) {
		case 'single':
			return (item.key + 1) % item.options.length;
		case 'tf':
			return !item.key;
		case 'multi':
			return item.options.map((_, i) => i).filter((i) => !item.key.includes(i));
		case 'fill':
			return '不知道';
		case 'order':
			return item.key.toReversed();
		case 'match':
			return item.key.map((option) => (option + 1) % item.options.length);
	}
}

/** The same item to look at, with another answer, explanation and evidence behind it. */
export function twinOf(item: Item): Item {
	const other = {
		source: { paragraph: 9, quote: '另一句' },
		factValue: '另一值',
		explanation: '另一解析'
	};
	return item.type === 'fill'
		? { ...item, ...other, accepted: ['别的答案'] }
		: ({ ...item, ...other, key: wrongOf(item) } as Item);
}

export const TEAM_1 = 't1' as TeamId;
export const TEAM_2 = 't2' as TeamId;
export const T0 = 1_800_000_000_000 as EpochMs;
const HOST = { userId: 'u1' as UserId, name: '主持人', tabKey: 'tab-1' };

export const roundOf = (
	items: readonly Item[],
	settings: Partial<AllRoundPlan> = {}
): AllRoundPlan => ({
	format: 'all',
	items,
	pointsRight: 10,
	pointsWrong: 0,
	limitMs: 30_000 as Millis,
	...settings
});

export const planOf = (settings: Partial<ContestPlan> = {}): ContestPlan => ({
	title: '学习竞赛',
	sourceTitle: '青禾县调研报告',
	teams: [
		{ id: TEAM_1, table: 1, name: '第一支部' },
		{ id: TEAM_2, table: 2, name: '第二支部' }
	],
	roster: [],
	openNames: true,
	teamScoring: 'mean',
	baseScore: 100,
	rounds: [roundOf([SINGLE, MULTI])],
	...settings
});

export const seatId = (n: number): SeatId => `seat-${n}` as SeatId;

/** One room driven by hand: its clock, its record, and the state folded from it. */
export class TestRoom {
	state: RoomState | null = null;
	record: EventEnvelope[] = [];
	now: EpochMs = T0;
	private commands = 0;
	private readonly rng = rngFrom('test room');

	/** An open room with a host in charge. */
	static opened(plan: ContestPlan = planOf()): TestRoom {
		const room = new TestRoom();
		room.send({ type: 'OpenRoom', plan, seed: 'seed' });
		room.send({ type: 'ClaimHost', ...HOST, takeOver: false });
		return room;
	}

	get live(): RoomState {
		if (this.state === null) throw new Error('The room is not open');
		return this.state;
	}

	get types(): readonly string[] {
		return this.record.map((envelope) => envelope.event.type);
	}

	send(command: Command): Decision {
		const decision = decide(this.state, command, { now: this.now, rng: this.rng });
		for (const event of decision.ok ? decision.value : []) {
			const envelope: EventEnvelope = {
				roomId: 'room-1' as RoomId,
				seq: this.record.length + 1,
				at: this.now,
				v: EVENT_VERSION,
				event
			};
			this.record.push(envelope);
			this.state = evolve(this.state, envelope);
		}
		return decision;
	}

	/** Sends what only the host may, with the current epoch. */
	host(
		command: HostCommand extends infer C ? (C extends unknown ? Omit<C, 'epoch'> : never) : never
	): Decision {
		return this.send({ ...command, epoch: this.live.host?.epoch ?? 0 } as HostCommand);
	}

	/** Presses the one next button once. */
	press(): Step {
		const step = nextStep(this.live);
		const decision = this.host({ type: 'Advance', stepKey: step.key });
		if (!decision.ok) throw new Error(`${step.key}: ${decision.error}`);
		return step;
	}

	/** Presses until the given action has been taken. */
	pressUntil(action: Step['action']): void {
		while (this.press().action !== action);
	}

	wait(ms: number): void {
		this.now = (this.now + ms) as EpochMs;
	}

	sit(n: number, teamId: TeamId = TEAM_1, name = `队员${n}`): Decision {
		return this.send({ type: 'TakeSeat', seatId: seatId(n), teamId, name });
	}

	answer(n: number, questionNo: number, response: Response, commandId?: string): Decision {
		const id = (commandId ?? `command-${++this.commands}`) as CommandId;
		return this.send({
			type: 'SubmitAnswer',
			commandId: id,
			seatId: seatId(n),
			questionNo,
			response
		});
	}
}

/** A state as one canonical text, its maps as lists in insertion order. */
export const canonicalState = (state: RoomState | null): string =>
	canonicalJson(
		state && {
			...state,
			seats: [...state.seats],
			released: [...state.released],
			questions: state.questions.map((question) => ({
				...question,
				answers: [...question.answers]
			}))
		}
	);

export const errorOf = (decision: Decision): string | null => (decision.ok ? null : decision.error);
