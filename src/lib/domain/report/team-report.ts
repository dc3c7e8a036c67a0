import { pointsFor } from '../contest/score.ts';
import type { QuestionState } from '../contest/state.ts';
import type { TableRow } from '../contest/view.ts';
import type { TeamCell, TeamReport } from './report.ts';

export function teamReport(row: TableRow, shown: readonly QuestionState[]): TeamReport {
	const { rank, teamId, table, name, note, base, total } = row;
	const cells = shown.map((question) => cellOf(question, teamId));
	let sum = base;
	const progress = [base, ...cells.map((cell) => (sum += cell.points))];
	const head = { rank, teamId, table, name, ...(note === undefined ? {} : { note }) };
	return { ...head, base, total, cells, progress };
}

function cellOf(question: QuestionState, teamId: TableRow['teamId']): TeamCell {
	const ruling = question.ruling?.find((team) => team.teamId === teamId);
	const counted = ruling?.counted ?? 0;
	const right = ruling?.right ?? 0;
	return {
		counted,
		right,
		rate: counted === 0 ? null : right / counted,
		points: pointsFor(question, teamId),
		voided: question.phase === 'voided'
	};
}
