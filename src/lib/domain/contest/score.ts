import type { SeatId, TeamId } from '../kernel/brand.ts';
import type { QuestionState, RoomState } from './state.ts';
import type { Star, TableRow } from './view.ts';

/** How many persons are named at the awards. */
const STARS = 3;

/** Answering times closer than this are equal: a phone's network decides no place. */
const BAND_MS = 1_000;

/** Whether a question's points are in the table: ruled, shown to the room and not voided. */
export const counts = (question: QuestionState): boolean =>
	question.phase === 'revealed' && question.ruling !== null;

/**
 * The table: points by team, best first; equal totals share a rank and stand in order of right
 * answers, then of table number.
 */
export function tableRows(state: RoomState): readonly TableRow[] {
	const counted = state.questions.filter(counts);
	const rounds = new Set(state.questions.map((question) => question.round)).size;
	const before = counted.filter((question) => question.questionNo < state.questions.length);
	const now = totalsOf(state, counted);
	const then = totalsOf(state, before);
	return state.plan.teams
		.map((team) => {
			const rank = rankOf(now, team.id);
			return {
				rank,
				teamId: team.id,
				table: team.table,
				name: team.name,
				...(team.note === undefined ? {} : { note: team.note }),
				base: state.plan.baseScore,
				rounds: Array.from({ length: rounds }, (_, at) => roundPoints(counted, at + 1, team.id)),
				total: now.get(team.id)!,
				moved: rankOf(then, team.id) - rank
			};
		})
		.sort(
			(a, b) =>
				b.total - a.total ||
				rightOf(counted, b.teamId) - rightOf(counted, a.teamId) ||
				a.table - b.table
		);
}

/** Every team's total: the base score and the points of all questions that count. */
export const totals = (state: RoomState): ReadonlyMap<TeamId, number> =>
	totalsOf(state, state.questions.filter(counts));

/** A team's points for one question that counts; 0 otherwise. */
export const pointsFor = (question: QuestionState, teamId: TeamId): number =>
	counts(question) ? (rulingOf(question, teamId)?.points ?? 0) : 0;

/** 个人之星: most right answers, then least time for them in bands of a second. */
export function stars(state: RoomState): readonly Star[] {
	const counted = state.questions.filter(counts);
	const tables = new Map(state.plan.teams.map((team) => [team.id, team.table]));
	return [...state.seats.values()]
		.map((seat) => ({
			name: seat.name,
			table: tables.get(seat.teamId) ?? 0,
			of: counted.length,
			...rightAnswers(counted, seat.id)
		}))
		.filter((person) => person.right > 0)
		.sort((a, b) => b.right - a.right || a.band - b.band || a.table - b.table)
		.slice(0, STARS)
		.map(({ name, table, right, of }) => ({ name, table, right, of }));
}

function rightAnswers(
	counted: readonly QuestionState[],
	seatId: SeatId
): { readonly right: number; readonly band: number } {
	const right = counted
		.map((question) => question.answers.get(seatId))
		.filter((answer) => answer?.ratio === 1);
	const elapsed = right.reduce((sum, answer) => sum + answer!.elapsedMs, 0);
	return { right: right.length, band: Math.floor(elapsed / BAND_MS) };
}

const totalsOf = (
	state: RoomState,
	counted: readonly QuestionState[]
): ReadonlyMap<TeamId, number> =>
	new Map(
		state.plan.teams.map((team) => [
			team.id,
			counted.reduce((sum, question) => sum + pointsFor(question, team.id), state.plan.baseScore)
		])
	);

function rankOf(totalsByTeam: ReadonlyMap<TeamId, number>, teamId: TeamId): number {
	const own = totalsByTeam.get(teamId)!;
	return 1 + [...totalsByTeam.values()].filter((total) => total > own).length;
}

const roundPoints = (counted: readonly QuestionState[], round: number, teamId: TeamId): number =>
	counted
		.filter((question) => question.round === round)
		.reduce((sum, question) => sum + pointsFor(question, teamId), 0);

const rightOf = (counted: readonly QuestionState[], teamId: TeamId): number =>
	counted.reduce((sum, question) => sum + (rulingOf(question, teamId)?.right ?? 0), 0);

const rulingOf = (question: QuestionState, teamId: TeamId) =>
	question.ruling?.find((ruling) => ruling.teamId === teamId);
