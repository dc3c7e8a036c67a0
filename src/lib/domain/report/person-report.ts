import type { Millis } from '../kernel/brand.ts';
import type { QuestionState, RoomState } from '../contest/state.ts';
import { countsFor, type Attendance, type Attendant } from './attendance.ts';
import type { PersonCell, PersonReport } from './report.ts';

export function personReport(
	state: RoomState,
	person: Attendant,
	shown: readonly QuestionState[],
	attendance: Attendance
): PersonReport {
	const cells = shown.map((question) => cellOf(person, question, attendance));
	const counted = cells.filter((cell) => !cell.voided && cell.mark !== 'absent');
	return {
		seatId: person.seatId,
		name: person.name,
		teamId: person.teamId,
		table: state.plan.teams.find((team) => team.id === person.teamId)?.table ?? 0,
		released: person.releasedAtSeq !== null,
		right: counted.filter((cell) => cell.mark === 'right').length,
		of: counted.length,
		elapsedMs: counted.reduce((sum, cell) => sum + (cell.elapsedMs ?? 0), 0) as Millis,
		cells
	};
}

function cellOf(person: Attendant, question: QuestionState, attendance: Attendance): PersonCell {
	const voided = question.phase === 'voided';
	const answer = question.answers.get(person.seatId);
	if (answer === undefined) {
		const mark = countsFor(person, question, attendance) ? 'none' : 'absent';
		return { mark, ratio: 0, elapsedMs: null, response: null, voided };
	}
	const { ratio, elapsedMs, response } = answer;
	const mark = ratio === 1 ? 'right' : ratio > 0 ? 'part' : 'wrong';
	return { mark, ratio, elapsedMs, response, voided };
}
