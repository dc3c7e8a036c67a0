import type { EventEnvelope } from '../contest/event.ts';
import { replay } from '../contest/evolve.ts';
import { stars, tableRows } from '../contest/score.ts';
import type { QuestionState, RoomState } from '../contest/state.ts';
import { attendanceOf, countsFor, type Attendance, type Attendant } from './attendance.ts';
import { interventionsOf } from './interventions.ts';
import { kr20, mean, median } from './item-statistics.ts';
import { personReport } from './person-report.ts';
import { questionReport, type Standing } from './question-report.ts';
import type { ContestReport, Figures, PersonReport, QuestionReport } from './report.ts';
import { teamReport } from './team-report.ts';

/** Folds a whole record into what the review page, the sheets and the print show. */
export function reportOf(record: readonly EventEnvelope[]): ContestReport {
	const state = replay(record);
	const attendance = attendanceOf(record);
	const shown = state.questions.filter(({ phase }) => phase === 'revealed' || phase === 'voided');
	const counting = shown.filter(({ phase }) => phase === 'revealed');
	const standing = standingOf(attendance, counting);
	const interventions = interventionsOf(record);
	const questions = shown.map((question) =>
		questionReport(state, question, attendance, standing, interventions)
	);
	const rows = tableRows(state);
	const persons = personsOf(state, shown, attendance);
	const { plan } = state;
	return {
		title: plan.title,
		...(plan.organiser === undefined ? {} : { organiser: plan.organiser }),
		sourceTitle: plan.sourceTitle,
		seed: state.seed,
		openedAt: state.openedAt,
		startedAt: state.startedAt,
		endedAt: state.endedAt,
		figures: figuresOf(state, questions, persons, standing),
		table: rows,
		stars: stars(state),
		questions,
		teams: rows.map((row) => teamReport(row, shown)),
		persons,
		interventions
	};
}

/** Scores of the persons who were counted in every question that counts. */
function standingOf(attendance: Attendance, counting: readonly QuestionState[]): Standing {
	const constant = attendance.persons.filter((person) =>
		counting.every((question) => countsFor(person, question, attendance))
	);
	const scores = constant.map((person) =>
		counting.map((question) => question.answers.get(person.seatId)?.ratio ?? 0)
	);
	const elapsed = counting.flatMap((question) =>
		[...question.answers.values()].map((answer) => answer.elapsedMs)
	);
	return {
		scores,
		columns: new Map(counting.map((question, column) => [question.questionNo, column])),
		medianElapsedMs: median(elapsed)
	};
}

function personsOf(
	state: RoomState,
	shown: readonly QuestionState[],
	attendance: Attendance
): readonly PersonReport[] {
	const took = (person: Attendant): boolean =>
		person.releasedAtSeq === null ||
		shown.some((question) => countsFor(person, question, attendance));
	return attendance.persons
		.filter(took)
		.map((person) => personReport(state, person, shown, attendance))
		.sort((a, b) => a.table - b.table || b.right - a.right || a.elapsedMs - b.elapsedMs);
}

function figuresOf(
	state: RoomState,
	questions: readonly QuestionReport[],
	persons: readonly PersonReport[],
	standing: Standing
): Figures {
	const counting = questions.filter((question) => !question.voided);
	const binary = counting.flatMap(({ item, questionNo }) =>
		item.type === 'single' || item.type === 'tf' || item.type === 'fill'
			? [standing.columns.get(questionNo)!]
			: []
	);
	return {
		tables: state.plan.teams.length,
		persons: persons.length,
		questions: counting.length,
		voided: questions.length - counting.length,
		answers: counting.reduce((sum, question) => sum + question.answered, 0),
		meanFacility: mean(counting.flatMap(({ facility }) => (facility === null ? [] : [facility]))),
		kr20: kr20(standing.scores.map((person) => binary.map((column) => person[column]!)))
	};
}
