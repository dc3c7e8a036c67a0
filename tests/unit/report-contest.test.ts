import { describe, expect, it } from 'vitest';
import { checkRecord } from '#lib/domain/report/check-record.ts';
import { reportOf } from '#lib/domain/report/contest-report.ts';
import { chainOf, firstBreak, recordHead } from '#lib/domain/report/record-head.ts';
import type { EventEnvelope } from '#lib/domain/contest/event.ts';
import { tableRows } from '#lib/domain/contest/score.ts';
import {
	MULTI,
	planOf,
	roundOf,
	seatId,
	SINGLE,
	TEAM_1,
	TEAM_2,
	TestRoom,
	TRUE_FALSE
} from '../support/contest-fixtures.ts';

/** Two tables, four persons; question 2 is voided, person 4 comes late, person 3 leaves. */
function played(): TestRoom {
	const room = TestRoom.opened(
		planOf({ rounds: [roundOf([SINGLE, TRUE_FALSE]), roundOf([MULTI])] })
	);
	room.sit(1, TEAM_1);
	room.sit(2, TEAM_1);
	room.sit(3, TEAM_2);
	room.pressUntil('open-question');
	room.wait(2_000);
	room.answer(1, 1, 1);
	room.wait(1_000);
	room.answer(2, 1, 3);
	room.answer(3, 1, 1);
	room.pressUntil('show-table');
	room.pressUntil('open-question');
	room.answer(1, 2, true);
	room.host({ type: 'VoidQuestion', questionNo: 2, reason: '题干有误' });
	room.sit(4, TEAM_2);
	room.pressUntil('open-question');
	room.wait(4_000);
	room.answer(1, 3, [0, 2]);
	room.answer(2, 3, [0]);
	room.pressUntil('reveal');
	room.host({ type: 'ReleaseSeat', seatId: seatId(3) });
	room.pressUntil('end');
	return room;
}

describe('the report of a contest', () => {
	const room = played();
	const report = reportOf(room.record);

	it('counts tables, persons, questions and answers', () => {
		expect(report.figures).toEqual({
			tables: 2,
			persons: 4,
			questions: 2,
			voided: 1,
			answers: 5,
			meanFacility: (2 / 3 + 1.5 / 4) / 2,
			kr20: null
		});
	});

	it('has the engine’s table, and each team’s way to it', () => {
		expect(report.table).toEqual(tableRows(room.live));
		expect(report.teams.map((team) => [team.table, team.progress, team.total])).toEqual([
			[1, [100, 105, 105, 113], 113],
			[2, [100, 110, 110, 110], 110]
		]);
	});

	it('has a cell per team and question', () => {
		expect(report.teams[0]?.cells).toEqual([
			{ counted: 2, right: 1, rate: 0.5, points: 5, voided: false },
			{ counted: 0, right: 0, rate: null, points: 0, voided: true },
			{ counted: 2, right: 1, rate: 0.5, points: 8, voided: false }
		]);
	});

	it('has a cell per person and question, those who came late or left included', () => {
		const marks = report.persons.map((person) => [
			person.seatId,
			person.released,
			person.cells.map((cell) => cell.mark).join(' '),
			person.right,
			person.of,
			person.elapsedMs
		]);
		expect(marks).toEqual([
			[seatId(1), false, 'right right right', 2, 2, 6_000],
			[seatId(2), false, 'wrong absent part', 0, 2, 7_000],
			[seatId(3), true, 'right absent none', 1, 2, 3_000],
			[seatId(4), false, 'absent absent none', 0, 1, 0]
		]);
	});

	it('tells of each question how it went', () => {
		expect(report.questions).toMatchObject([
			{
				questionNo: 1,
				keyText: 'B',
				counted: 3,
				answered: 3,
				right: 2,
				facility: 2 / 3,
				distribution: [0, 2, 0, 1],
				medianElapsedMs: 3_000,
				voided: false,
				voidReason: null,
				discriminationPersons: 3
			},
			{ questionNo: 2, voided: true, voidReason: '题干有误', discrimination: null },
			{ questionNo: 3, round: 2, number: 1, counted: 4, answered: 2, right: 1, facility: 1.5 / 4 }
		]);
		expect(report.questions[0]?.discrimination).toBeCloseTo(0, 10);
	});

	it('[P13] lists what was changed by hand, with the reason', () => {
		expect(report.interventions.map(({ type, params }) => [type, params])).toEqual([
			['QuestionVoided', { questionNo: 2, reason: '题干有误' }],
			['SeatReleased', { name: '队员3', table: 2 }]
		]);
	});

	it('can be made of a contest that has only been opened', () => {
		const lobby = reportOf(TestRoom.opened().record);
		expect(lobby).toMatchObject({ questions: [], persons: [], endedAt: null });
		expect(lobby.figures).toMatchObject({ meanFacility: null, kr20: null, answers: 0 });
	});

	it('leaves out a question whose answer the room has not seen', () => {
		const running = TestRoom.opened();
		running.sit(1);
		running.pressUntil('open-question');
		running.answer(1, 1, 1);
		running.pressUntil('close-question');
		expect(reportOf(running.record).questions).toEqual([]);
		running.pressUntil('reveal');
		expect(reportOf(running.record).questions).toHaveLength(1);
	});
});

describe('[P2] the check of a record', () => {
	it('finds the engine and the plain scorer of one mind', () => {
		const { record } = played();
		expect(checkRecord(record)).toEqual({
			same: true,
			head: recordHead(record),
			events: record.length
		});
	});

	it('finds a ruling that the answers do not bear out', () => {
		const record = played().record.map((envelope): EventEnvelope => {
			const { event } = envelope;
			if (event.type !== 'QuestionRuled') return envelope;
			const teams = event.data.teams.map((team) => ({ ...team, points: team.points + 1 }));
			return { ...envelope, event: { ...event, data: { ...event.data, teams } } };
		});
		expect(checkRecord(record).same).toBe(false);
	});
});

describe('[P12] the head of a record', () => {
	const { record } = played();
	const chain = chainOf(record);

	it('is the same bytes for the same record, in whatever order its members stand', () => {
		const turned = record.map((envelope) =>
			Object.fromEntries(Object.entries(envelope).reverse())
		) as unknown as EventEnvelope[];
		expect(recordHead(turned)).toBe(recordHead(record));
		expect(recordHead(record)).toMatch(/^[0-9a-f]{64}$/);
		expect(chain.at(-1)).toBe(recordHead(record));
	});

	it('moves with any edit, swap, removal, insertion or truncation, and the place is named', () => {
		const edited = record.map((envelope, i) =>
			i === 5 ? { ...envelope, at: (envelope.at + 1) as typeof envelope.at } : envelope
		);
		const swapped = record.slice();
		[swapped[7], swapped[8]] = [swapped[8]!, swapped[7]!];
		expect(firstBreak(record, chain)).toBe(null);
		expect(firstBreak(edited, chain)).toBe(6);
		expect(firstBreak(swapped, chain)).toBe(8);
		expect(
			firstBreak(
				record.filter((_, i) => i !== 3),
				chain
			)
		).toBe(4);
		expect(firstBreak(record.slice(0, 4).concat(record.slice(3)), chain)).toBe(5);
		expect(firstBreak(record.slice(0, -1), chain)).toBe(record.length);
	});
});
