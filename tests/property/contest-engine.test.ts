import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#lib/domain/kernel/canonical-json.ts';
import { draftOf } from '#lib/domain/contest/draft.ts';
import { apply, evolve, replay } from '#lib/domain/contest/evolve.ts';
import { answerOf } from '#lib/domain/contest/places.ts';
import { tableRows } from '#lib/domain/contest/score.ts';
import type { RoomState } from '#lib/domain/contest/state.ts';
import { viewPublic } from '#lib/domain/contest/view-public.ts';
import { viewSeat } from '#lib/domain/contest/view-seat.ts';
import type { Item } from '#lib/domain/question/item.ts';
import {
	canonicalState,
	EVERY_TYPE,
	planOf,
	roundOf,
	seatId,
	TestRoom,
	twinOf
} from '../support/contest-fixtures.ts';
import { play, script } from '../support/contest-script.ts';

const planWith = (items: readonly Item[]) =>
	planOf({
		rounds: [
			roundOf(items.slice(0, 2), { pointsWrong: -10 }),
			roundOf(items.slice(2), { pointsRight: 7 })
		]
	});

const open = (items: readonly Item[] = EVERY_TYPE) => TestRoom.opened(planWith(items));

describe('any course of a contest', () => {
	it('[P2] replays to the live state, event by event and in batches, and changes no past state', () => {
		fc.assert(
			fc.property(script, fc.integer({ min: 1, max: 9 }), (acts, size) => {
				const room = play(open(), EVERY_TYPE, acts);
				const live = canonicalState(room.live);
				expect(canonicalState(replay(room.record))).toBe(live);

				let state: RoomState = evolve(null, room.record[0]!);
				for (let from = 1; from < room.record.length; from += size) {
					const before = canonicalState(state);
					const draft = draftOf(state);
					for (const envelope of room.record.slice(from, from + size)) apply(draft, envelope);
					expect(canonicalState(state)).toBe(before);
					state = draft;
				}
				expect(canonicalState(state)).toBe(live);
			}),
			{ numRuns: 60 }
		);
	});

	it('[P2] is the same bytes when the same things are done again', () => {
		fc.assert(
			fc.property(script, (acts) => {
				const [one, two] = [0, 1].map(() => play(open(), EVERY_TYPE, acts));
				expect(canonicalJson(one!.record)).toBe(canonicalJson(two!.record));
			}),
			{ numRuns: 60 }
		);
	});

	it('[P3] holds one answer per seat and question', () => {
		fc.assert(
			fc.property(script, (acts) => {
				const given = play(open(), EVERY_TYPE, acts).record.flatMap(({ event }) =>
					event.type === 'AnswerSubmitted' ? [`${event.data.questionNo} ${event.data.seatId}`] : []
				);
				expect(new Set(given).size).toBe(given.length);
			}),
			{ numRuns: 150 }
		);
	});

	it('[P3] answers a resend from the record: the stored answer never changes', () => {
		fc.assert(
			fc.property(script, (acts) => {
				const room = open();
				const stored = new Map<string, string>();
				play(room, EVERY_TYPE, acts, () => {
					for (const { questionNo, answers } of room.live.questions) {
						for (const [id, answer] of answers) {
							const key = `${questionNo} ${id} ${answer.commandId}`;
							const text = canonicalJson(answer);
							expect(stored.get(key) ?? text).toBe(text);
							stored.set(key, text);
							expect(answerOf(room.live, questionNo, id)).toBe(answer);
						}
					}
				});
				for (const { questionNo, answers } of room.live.questions) {
					for (const [seatId, { commandId, response }] of answers) {
						if (room.live.released.has(seatId)) continue;
						const resent = {
							type: 'SubmitAnswer' as const,
							seatId,
							commandId,
							questionNo,
							response
						};
						expect(room.send(resent)).toEqual({ ok: true, value: [] });
					}
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('[P2] adds up: the table is the base and the points of the revealed, unvoided rulings', () => {
		fc.assert(
			fc.property(script, (acts) => {
				const room = play(open(), EVERY_TYPE, acts);
				const events = room.record.map((envelope) => envelope.event);
				const about = (type: string) =>
					new Set(
						events.flatMap((event) =>
							event.type === type && 'questionNo' in event.data ? [event.data.questionNo] : []
						)
					);
				const [revealed, voided] = [about('QuestionRevealed'), about('QuestionVoided')];
				for (const row of tableRows(room.live)) {
					const points = events.flatMap((event) =>
						event.type === 'QuestionRuled' &&
						revealed.has(event.data.questionNo) &&
						!voided.has(event.data.questionNo)
							? event.data.teams.filter((team) => team.teamId === row.teamId)
							: []
					);
					const sum = points.reduce((total, ruling) => total + ruling.points, 0);
					expect(row.total - row.base).toBe(sum);
					expect(row.rounds.reduce((total, round) => total + round, 0)).toBe(sum);
				}
			}),
			{ numRuns: 150 }
		);
	});

	it('[P6] takes no answer at or after the deadline and none while paused', () => {
		fc.assert(
			fc.property(script, (acts) => {
				const room = open();
				play(room, EVERY_TYPE, acts, (doing, decision) => {
					if (doing.do !== 'answer' || !decision?.ok || decision.value.length === 0) return;
					const question = room.live.questions.at(-1)!;
					expect(room.live.pause).toBe(null);
					expect(room.now).toBeLessThan(question.deadline!);
					const elapsed = answerOf(room.live, question.questionNo, seatId(doing.seat))!.elapsedMs;
					expect(elapsed).toBeGreaterThanOrEqual(0);
					expect(elapsed).toBeLessThan(question.limitMs);
				});
			}),
			{ numRuns: 150 }
		);
	});

	it('[P8] is not changed by an old epoch or a stale step', () => {
		fc.assert(
			fc.property(script, (acts) => {
				const room = open();
				let before: string | undefined;
				play(room, EVERY_TYPE, acts, (doing, decision) => {
					if (doing.do === 'old-epoch')
						expect(decision).toEqual({ ok: false, error: 'room/not-host' });
					if (doing.do === 'stale-advance') expect(decision?.ok).toBe(false);
					if (decision?.ok === false && before !== undefined) {
						expect(canonicalState(room.live)).toBe(before);
					}
					before = canonicalState(room.live);
				});
			}),
			{ numRuns: 40 }
		);
	});
});

describe('[P10] before a question is revealed', () => {
	const secretsOf = (item: Item): readonly string[] => [
		item.explanation!,
		item.source.quote,
		item.source.emphasis!,
		item.factValue,
		...(item.type === 'fill' ? item.accepted : [])
	];

	it('no view for phones and screen holds its explanation, evidence or accepted text', () => {
		fc.assert(
			fc.property(script, (acts) => {
				const room = open();
				play(room, EVERY_TYPE, acts, () => {
					const text = JSON.stringify(viewPublic(room.live));
					EVERY_TYPE.forEach((item, i) => {
						if (room.live.questions[i]?.phase === 'revealed') return;
						for (const secret of secretsOf(item)) expect(text).not.toContain(secret);
					});
				});
			}),
			{ numRuns: 60 }
		);
	});

	it.each(EVERY_TYPE.map((item, at) => [item.type, at] as const))(
		'a %s with another key gives everybody the same bytes',
		(_, at) => {
			const twins = EVERY_TYPE.map((item, i) => (i === at ? twinOf(item) : item));
			fc.assert(
				fc.property(script, (acts) => {
					const seen = (items: readonly Item[]) => {
						const room = open(items);
						const bytes: string[] = [];
						play(room, EVERY_TYPE, acts, () => {
							if (
								room.types.some(
									(type, i) => type === 'QuestionRevealed' && about(room, i) === at + 1
								)
							)
								return;
							const seats = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => viewSeat(room.live, seatId(n)));
							bytes.push(JSON.stringify([viewPublic(room.live), seats]));
						});
						return bytes;
					};
					expect(seen(twins)).toEqual(seen(EVERY_TYPE));
				}),
				{ numRuns: 30 }
			);
		}
	);

	it('and a revealed one does differ from its twin, so that the comparison can fail', () => {
		const views = [EVERY_TYPE[0]!, twinOf(EVERY_TYPE[0]!)].map((item) => {
			const room = open([item, ...EVERY_TYPE.slice(1)]);
			room.sit(1);
			room.pressUntil('open-question');
			room.answer(1, 1, 1);
			room.pressUntil('reveal');
			return JSON.stringify(viewPublic(room.live));
		});
		expect(views[0]).not.toBe(views[1]);
	});
});

function about(room: TestRoom, at: number): number | null {
	const { data } = room.record[at]!.event;
	return 'questionNo' in data ? data.questionNo : null;
}
