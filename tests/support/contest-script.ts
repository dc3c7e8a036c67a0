import fc from 'fast-check';
import type { CommandId, Millis, UserId } from '#lib/domain/kernel/brand.ts';
import type { Decision } from '#lib/domain/contest/decide/decision.ts';
import { nextStep } from '#lib/domain/contest/step.ts';
import type { Item, Response } from '#lib/domain/question/item.ts';
import { rightOf, seatId, TEAM_1, TEAM_2, wrongOf, type TestRoom } from './contest-fixtures.ts';

const SEATS = 8;
const seat = fc.integer({ min: 1, max: SEATS });

/** One thing that somebody does, free of the state that it meets. */
const act = fc.oneof(
	{
		weight: 24,
		arbitrary: fc.record({
			do: fc.constant('answer' as const),
			seat,
			ahead: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 0, -1, 1),
			kind: fc.constantFrom('right', 'right', 'wrong', 'wrong', 'odd'),
			resent: fc.boolean()
		})
	},
	{ weight: 4, arbitrary: fc.record({ do: fc.constant('sit' as const), seat }) },
	{ weight: 1, arbitrary: fc.record({ do: fc.constant('take-over' as const), seat }) },
	{ weight: 1, arbitrary: fc.record({ do: fc.constant('release' as const), seat }) },
	{ weight: 4, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.nat(12_000) }) },
	{
		weight: 8,
		arbitrary: fc.record({
			do: fc.constantFrom(
				'tick' as const,
				'tick' as const,
				'pause' as const,
				'resume' as const,
				'add-time' as const,
				'recover' as const,
				'stale-advance' as const,
				'old-epoch' as const,
				'claim' as const
			)
		})
	},
	{
		weight: 1,
		arbitrary: fc.record({ do: fc.constant('void' as const), back: fc.constantFrom(0, 0, 1, 2) })
	}
);

export type Act =
	| (typeof act extends fc.Arbitrary<infer T> ? T : never)
	| { readonly do: 'advance' }
	| { readonly do: 'press-on' };

/** A whole afternoon: the host presses on, people do things in between; now and then an early end. */
export const script = fc
	.record({
		turns: fc.array(
			fc.tuple(
				fc.constantFrom('advance' as const, 'advance' as const, 'press-on' as const),
				fc.array(act, { maxLength: 6 })
			),
			{ minLength: 6, maxLength: 24, size: 'max' }
		),
		end: fc.integer({ min: 0, max: 9 })
	})
	.map(({ turns, end }) => ({
		acts: turns.flatMap(([press, acts]): readonly Act[] => [{ do: press }, ...acts]),
		endsEarly: end === 0
	}));

/** Does one thing in a room whose people know `items`; what the room says to it, where it is asked. */
function perform(room: TestRoom, items: readonly Item[], doing: Act): Decision | null {
	const shown = room.live.questions.length;
	switch (doing.do) {
		case 'advance':
			return room.host({ type: 'Advance', stepKey: nextStep(room.live).key });
		case 'press-on':
			pressOn(room);
			return null;
		case 'stale-advance':
			return room.host({ type: 'Advance', stepKey: 'open-question:99' });
		case 'old-epoch':
			return room.send({ type: 'EndContest', epoch: (room.live.host?.epoch ?? 0) - 1 });
		case 'answer': {
			const questionNo = Math.max(1, shown + doing.ahead);
			const commandId = `q${questionNo}-s${doing.seat}${doing.resent ? '' : `-${doing.kind}`}`;
			return room.answer(
				doing.seat,
				questionNo,
				responseOf(items[questionNo - 1], doing.kind),
				commandId as CommandId
			);
		}
		case 'sit':
			return room.sit(doing.seat, doing.seat % 2 === 0 ? TEAM_2 : TEAM_1);
		case 'take-over':
			return room.send({ type: 'TakeOverSeat', seatId: seatId(doing.seat) });
		case 'release':
			return room.host({ type: 'ReleaseSeat', seatId: seatId(doing.seat) });
		case 'wait':
			room.wait(doing.ms);
			return null;
		case 'tick':
			return room.send({ type: 'Tick' });
		case 'recover':
			return room.send({ type: 'Recover' });
		case 'pause':
			return room.host({ type: 'Pause' });
		case 'resume':
			return room.host({ type: 'Resume' });
		case 'add-time':
			return room.host({ type: 'AddTime', addedMs: 10_000 as Millis });
		case 'claim': {
			const tabKey = `tab-${room.record.length}`;
			const who = { userId: 'u1' as UserId, name: '主持人', tabKey };
			return room.send({ type: 'ClaimHost', ...who, takeOver: true });
		}
		case 'void':
			return room.host({
				type: 'VoidQuestion',
				questionNo: shown - doing.back,
				reason: '题目有误'
			});
	}
}

/** Presses until the next question takes answers, or the awards are reached. */
function pressOn(room: TestRoom): void {
	do {
		room.host({ type: 'Advance', stepKey: nextStep(room.live).key });
	} while (!['close-question', 'end', 'done'].includes(nextStep(room.live).action));
}

function responseOf(item: Item | undefined, kind: string): Response {
	if (item === undefined || kind === 'odd') return [7, 7];
	return kind === 'right' ? rightOf(item) : wrongOf(item);
}

/** Plays a script from the lobby on, calling `watch` after every act. */
export function play(
	room: TestRoom,
	items: readonly Item[],
	{ acts, endsEarly }: { readonly acts: readonly Act[]; readonly endsEarly: boolean },
	watch: (doing: Act, decision: Decision | null) => void = () => {}
): TestRoom {
	for (let n = 1; n <= SEATS - 3; n++) room.sit(n, n % 2 === 0 ? TEAM_2 : TEAM_1);
	for (const doing of acts) watch(doing, perform(room, items, doing));
	if (endsEarly) room.host({ type: 'EndContest' });
	return room;
}
