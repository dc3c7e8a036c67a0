import { describe, expect, it } from 'vitest';
import { personName } from '#lib/domain/contest/person-name.ts';
import type { TeamId } from '#lib/domain/kernel/brand.ts';
import { errorOf, planOf, seatId, TEAM_1, TEAM_2, TestRoom } from '../support/contest-fixtures.ts';

describe('a name', () => {
	it.each([
		['王伟', '王伟'],
		[' 王伟 ', '王伟'],
		['王　伟', '王伟'],
		['王 小 明', '王小明'],
		['李', '李'],
		['阿卜杜拉·买买提', '阿卜杜拉·买买提'],
		['古丽•阿依', '古丽·阿依'],
		['古丽・阿依', '古丽·阿依'],
		['Ｌｉ Ｌｅｉ', 'Li Lei'],
		['𠮷野家', '𠮷野家'],
		['㛃', '㛃'],
		['一二三四五六七八九十一二', '一二三四五六七八九十一二']
	])('%j is kept as %j', (typed, kept) => {
		expect(personName(typed)).toBe(kept);
	});

	it.each([
		'',
		'   ',
		'　',
		'一二三四五六七八九十一二三',
		'王\u200b伟',
		'王\u202e伟',
		'\u2066王伟',
		'王\n伟',
		'王\u0000伟',
		'\u3164',
		'·',
		'!!!',
		'\ud800'
	])('%j is not one', (typed) => {
		expect(personName(typed)).toBe(null);
	});
});

describe('a seat', () => {
	it('goes to a person of a known team, stored in one spelling', () => {
		const room = TestRoom.opened();
		expect(errorOf(room.sit(1, TEAM_1, '王　伟'))).toBe(null);
		expect(room.live.seats.get(seatId(1))).toEqual({
			id: seatId(1),
			teamId: TEAM_1,
			name: '王伟',
			generation: 1,
			takenAtSeq: 3
		});
		expect(errorOf(room.sit(2, 't9' as TeamId))).toBe('room/unknown-team');
		expect(errorOf(room.sit(2, TEAM_1, '\u200b'))).toBe('room/name-invalid');
	});

	it('is taken once per team and name, in whatever spelling', () => {
		const room = TestRoom.opened();
		room.sit(1, TEAM_1, '王伟');
		expect(errorOf(room.sit(2, TEAM_1, '王 伟'))).toBe('room/name-taken');
		expect(errorOf(room.sit(2, TEAM_2, '王伟'))).toBe(null);
	});

	it('[P3] taken again by the same seat changes nothing', () => {
		const room = TestRoom.opened();
		room.sit(1, TEAM_1, '王伟');
		expect(room.sit(1, TEAM_1, '王伟')).toEqual({ ok: true, value: [] });
		expect(errorOf(room.sit(1, TEAM_1, '李娜'))).toBe('room/name-taken');
	});

	it('is for listed names alone where the contest has a closed roster', () => {
		const roster = [{ name: '王　伟', teamId: TEAM_1 }];
		const closed = TestRoom.opened(planOf({ roster, openNames: false }));
		expect(errorOf(closed.sit(1, TEAM_1, '王伟'))).toBe(null);
		expect(errorOf(closed.sit(2, TEAM_2, '王伟'))).toBe('room/name-not-listed');
		expect(errorOf(closed.sit(2, TEAM_1, '李娜'))).toBe('room/name-not-listed');
		const open = TestRoom.opened(planOf({ roster, openNames: true }));
		expect(errorOf(open.sit(2, TEAM_1, '李娜'))).toBe(null);
	});

	it('moves to another phone with a new generation and keeps its answers', () => {
		const room = TestRoom.opened();
		room.sit(1);
		room.pressUntil('open-question');
		room.answer(1, 1, 1);
		expect(errorOf(room.send({ type: 'TakeOverSeat', seatId: seatId(1) }))).toBe(null);
		expect(room.live.seats.get(seatId(1))?.generation).toBe(2);
		expect(room.live.questions[0]?.answers.get(seatId(1))?.response).toBe(1);
		expect(errorOf(room.send({ type: 'TakeOverSeat', seatId: seatId(9) }))).toBe(
			'room/unknown-seat'
		);
	});

	it('that is released frees the name, leaves past rulings alone and no longer counts', () => {
		const room = TestRoom.opened();
		room.sit(1, TEAM_1, '王伟');
		room.sit(2, TEAM_1, '李娜');
		room.pressUntil('open-question');
		room.answer(1, 1, 1);
		room.pressUntil('show-stem');
		const ruling = room.live.questions[0]?.ruling;
		room.pressUntil('open-question');
		room.answer(1, 2, [0, 2]);
		room.host({ type: 'ReleaseSeat', seatId: seatId(1) });
		expect(room.live.questions[1]?.answers.size).toBe(0);
		room.pressUntil('reveal');
		expect(room.live.questions[0]?.ruling).toEqual(ruling);
		expect(room.live.questions[0]?.answers.size).toBe(1);
		expect(room.live.questions[1]?.ruling?.[0]).toMatchObject({ counted: 1, right: 0, points: 0 });
		expect(errorOf(room.sit(1, TEAM_1, '王伟'))).toBe('room/unknown-seat');
		expect(errorOf(room.sit(3, TEAM_1, '王伟'))).toBe(null);
		expect(errorOf(room.answer(1, 2, [0, 2]))).toBe('room/unknown-seat');
	});

	it('is not given after the end', () => {
		const room = TestRoom.opened();
		room.host({ type: 'EndContest' });
		expect(errorOf(room.sit(1))).toBe('room/ended');
	});
});
