import type { SeatId, TeamId } from '../kernel/brand.ts';
import { normaliseAnswer } from '../kernel/chinese-text.ts';
import type { EventEnvelope } from '../contest/event.ts';
import type { ContestPlan } from '../contest/plan.ts';
import type { Item, Response } from '../question/item.ts';

interface Member {
	readonly seatId: SeatId;
	readonly teamId: TeamId;
	readonly since: number;
}

interface Sheet {
	readonly opened: number;
	readonly answers: Map<SeatId, Response>;
	points: Map<TeamId, number>;
	shown: boolean;
}

/**
 * Team totals from a record, worked out a second time: by the answers alone, never by the rulings,
 * and without a line of the engine. Where it differs from the table, one of the two is wrong.
 */
export function plainTotals(record: readonly EventEnvelope[]): ReadonlyMap<TeamId, number> {
	const members = new Map<SeatId, Member>();
	const sheets = new Map<number, Sheet>();
	let plan: ContestPlan | null = null;
	let open: number | null = null;
	for (const { event, seq } of record) {
		if (event.type === 'RoomOpened') plan = event.data.plan;
		if (event.type === 'SeatTaken') {
			members.set(event.data.seatId, { ...event.data, since: seq });
		}
		if (event.type === 'SeatReleased') {
			members.delete(event.data.seatId);
			if (open !== null) sheets.get(open)?.answers.delete(event.data.seatId);
		}
		if (event.type === 'QuestionOpened') {
			open = event.data.questionNo;
			sheets.set(open, { opened: seq, answers: new Map(), points: new Map(), shown: false });
		}
		if (event.type === 'AnswerSubmitted') {
			sheets.get(event.data.questionNo)!.answers.set(event.data.seatId, event.data.response);
		}
		if (event.type === 'QuestionClosed') {
			const sheet = sheets.get(event.data.questionNo)!;
			sheet.points = pointsOf(plan!, event.data.questionNo, sheet, [...members.values()]);
			open = null;
		}
		if (event.type === 'QuestionRevealed') sheets.get(event.data.questionNo)!.shown = true;
		if (event.type === 'QuestionVoided') {
			sheets.delete(event.data.questionNo);
			if (open === event.data.questionNo) open = null;
		}
	}
	const shown = [...sheets.values()].filter((sheet) => sheet.shown);
	return new Map(
		(plan?.teams ?? []).map(({ id }) => [
			id,
			shown.reduce((sum, sheet) => sum + sheet.points.get(id)!, plan!.baseScore)
		])
	);
}

function pointsOf(
	plan: ContestPlan,
	questionNo: number,
	sheet: Sheet,
	members: readonly Member[]
): Map<TeamId, number> {
	const questions = plan.rounds.flatMap((round) => round.items.map((item) => ({ round, item })));
	const { round, item } = questions[questionNo - 1]!;
	const points = new Map<TeamId, number>();
	for (const { id } of plan.teams) {
		const team = members.filter(
			({ teamId, since, seatId }) =>
				teamId === id && (since < sheet.opened || sheet.answers.has(seatId))
		);
		let earned = 0;
		for (const { seatId } of team) {
			const answer = sheet.answers.get(seatId);
			if (answer === undefined) continue;
			const share = shareRight(item, answer);
			earned += share > 0 ? round.pointsRight * share : round.pointsWrong;
		}
		// Math.round takes halves up; the billionth evens out thirds that do not add up in binary.
		points.set(id, team.length === 0 ? 0 : Math.round(earned / team.length + 1e-9));
	}
	return points;
}

function shareRight(item: Item, answer: Response): number {
	if (item.type === 'single' || item.type === 'tf') return answer === item.key ? 1 : 0;
	if (item.type === 'fill') {
		const same = (text: string) => normaliseAnswer(text) === normaliseAnswer(String(answer));
		return item.accepted.some(same) ? 1 : 0;
	}
	const given = answer as readonly number[];
	if (item.type === 'match') {
		return (
			item.key.reduce((sum, option, i) => sum + (given[i] === option ? 1 : 0), 0) / item.key.length
		);
	}
	if (item.type === 'multi') {
		const hits = item.key.reduce((sum, option) => sum + (given.includes(option) ? 1 : 0), 0);
		return Math.max(0, (2 * hits - given.length) / item.key.length);
	}
	return orderShare(item.key, given);
}

/** Pairs in the right order less pairs in the wrong one, of all pairs; not below 0. */
function orderShare(key: readonly number[], given: readonly number[]): number {
	const pairs = (key.length * (key.length - 1)) / 2;
	if (pairs === 0) return 1;
	let turned = 0;
	for (let first = 0; first < given.length; first++) {
		for (let later = first + 1; later < given.length; later++) {
			if (key.indexOf(given[first]!) > key.indexOf(given[later]!)) turned++;
		}
	}
	return Math.max(0, 1 - (2 * turned) / pairs);
}
