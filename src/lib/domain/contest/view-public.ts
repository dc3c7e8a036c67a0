import type { EpochMs } from '../kernel/brand.ts';
import type { Item } from '../question/item.ts';
import { distributionOf } from './distribution.ts';
import { placeOfShown } from './places.ts';
import type { ContestPlan, RoundPlan } from './plan.ts';
import { keyOf, publicItem, stemOnly } from './public-item.ts';
import { rulesOf } from './rounds/registry.ts';
import { counts, pointsFor, stars, tableRows, totals } from './score.ts';
import type { QuestionState, RoomState, Seat } from './state.ts';
import type { PublicStage, PublicView, Reveal, RoundView, TeamView } from './view.ts';

/** What everybody in the room may see; before a question is revealed no function of its key (P10). */
export function viewPublic(state: RoomState): PublicView {
	const { plan, pause } = state;
	return {
		title: plan.title,
		...(plan.organiser === undefined ? {} : { organiser: plan.organiser }),
		stage: stageView(state),
		pause: pause === null ? null : { cause: pause.cause, remainingMs: pause.remainingMs },
		teams: teamViews(state)
	};
}

/** A round as it is announced; `round` from 1. */
function roundView(plan: ContestPlan, round: number): RoundView {
	const { format, items, pointsRight, pointsWrong, limitMs } = plan.rounds[round - 1]!;
	const rounds = plan.rounds.length;
	return { round, rounds, format, questions: items.length, pointsRight, pointsWrong, limitMs };
}

function stageView(state: RoomState): PublicStage {
	const { stage } = state;
	switch (stage.name) {
		case 'lobby':
			return { name: 'lobby' };
		case 'round':
			return { name: 'round', round: roundView(state.plan, stage.round) };
		case 'question':
			return questionView(state, state.questions[stage.questionNo - 1]!);
		case 'table':
			return { name: 'table', rows: tableRows(state), afterQuestion: stage.questionNo };
		case 'awards':
		case 'ended':
			return { name: stage.name, rows: tableRows(state), stars: stars(state) };
	}
}

function questionView(state: RoomState, question: QuestionState): PublicStage {
	const { item, plan, index } = placeOfShown(state.plan, question.questionNo);
	const { phase, questionNo, limitMs } = question;
	const place = {
		name: 'question' as const,
		round: roundView(state.plan, question.round),
		questionNo,
		number: index + 1,
		item: shown(plan, question, item)
	};
	switch (phase) {
		case 'stem':
		case 'closed':
		case 'voided':
			return { ...place, phase };
		case 'open': {
			const openedAt = question.openedAt as EpochMs;
			const deadline = question.deadline as EpochMs;
			return { ...place, phase, openedAt, deadline, limitMs };
		}
		case 'revealed':
			return { ...place, phase, reveal: revealOf(state, question, item) };
	}
}

const shown = (round: RoundPlan, { phase }: QuestionState, item: Item) =>
	rulesOf(round).shows(phase) === 'stem' ? stemOnly(item) : publicItem(item);

function revealOf(state: RoomState, question: QuestionState, item: Item): Reveal {
	const answers = [...question.answers.values()];
	const teams = question.ruling ?? [];
	return {
		key: keyOf(item),
		...(item.type === 'fill' ? { accepted: item.accepted } : {}),
		...(item.explanation === undefined ? {} : { explanation: item.explanation }),
		evidence: item.source,
		sourceTitle: state.plan.sourceTitle,
		distribution: distributionOf(
			item,
			answers.map((answer) => answer.response)
		),
		answered: answers.length,
		right: answers.filter((answer) => answer.ratio === 1).length,
		seated: teams.reduce((sum, team) => sum + team.counted, 0),
		teams: teams.map(({ teamId, counted, right, points }) => ({ teamId, counted, right, points }))
	};
}

function teamViews(state: RoomState): readonly TeamView[] {
	const { plan } = state;
	const scores = totals(state);
	const onShow = questionOnShow(state);
	const seated = countByTeam(state.seats.values());
	const expected = countByTeam(plan.roster);
	return plan.teams.map((team) => ({
		id: team.id,
		table: team.table,
		name: team.name,
		...(team.note === undefined ? {} : { note: team.note }),
		score: scores.get(team.id)!,
		delta: onShow === null ? null : pointsFor(onShow, team.id),
		seated: seated.get(team.id) ?? 0,
		expected: plan.roster.length === 0 ? null : (expected.get(team.id) ?? 0)
	}));
}

/** The question whose points the room is looking at: revealed, or the one before the table. */
function questionOnShow({ stage, questions }: RoomState): QuestionState | null {
	if (stage.name !== 'question' && stage.name !== 'table') return null;
	const question = questions[stage.questionNo - 1];
	return question !== undefined && counts(question) ? question : null;
}

function countByTeam(members: Iterable<Pick<Seat, 'teamId'>>): Map<Seat['teamId'], number> {
	const count = new Map<Seat['teamId'], number>();
	for (const { teamId } of members) count.set(teamId, (count.get(teamId) ?? 0) + 1);
	return count;
}
