import type { TeamId } from '../../kernel/brand.ts';
import type { TeamRuling } from '../event.ts';
import type { AllRoundPlan, TeamPlan } from '../plan.ts';
import type { Answer, QuestionState, Seat } from '../state.ts';
import type { ClosedQuestion, RoundRules } from './round-rules.ts';

/** 共同必答: everybody answers the same question; a team earns the mean of its members. */
export const allRules: RoundRules<AllRoundPlan> = {
	refuses: () => null,
	rule: (closed) => {
		const members = membersByTeam(closed);
		return closed.plan.teams.map((team) => ruleTeam(closed, team, members.get(team.id) ?? []));
	},
	shows: (phase) => (phase === 'stem' ? 'stem' : 'whole')
};

/** Seats that count, by team: seated before the question opened, or with an answer to it. */
function membersByTeam({ question, seats }: ClosedQuestion): Map<TeamId, Seat[]> {
	const members = new Map<TeamId, Seat[]>();
	for (const seat of seats.values()) {
		if (!counts(seat, question)) continue;
		const team = members.get(seat.teamId);
		if (team === undefined) members.set(seat.teamId, [seat]);
		else team.push(seat);
	}
	return members;
}

const counts = (seat: Seat, question: QuestionState): boolean =>
	question.answers.has(seat.id) ||
	(question.openedAtSeq !== null && seat.takenAtSeq < question.openedAtSeq);

/**
 * Points = the mean over the counted members, half a point rounded up; 0 where nobody counts.
 * A member earns ratio · pointsRight; pointsWrong for an answer with nothing right; 0 for none.
 */
function ruleTeam(
	{ round, question }: ClosedQuestion<AllRoundPlan>,
	team: TeamPlan,
	members: readonly Seat[]
): TeamRuling {
	const answers = members.map((seat) => question.answers.get(seat.id));
	const sum = answers.reduce((total, answer) => total + earned(round, answer), 0);
	return {
		teamId: team.id,
		counted: members.length,
		right: answers.filter((answer) => answer?.ratio === 1).length,
		points: members.length === 0 ? 0 : roundHalfUp(sum / members.length)
	};
}

function earned(round: AllRoundPlan, answer: Answer | undefined): number {
	if (answer === undefined) return 0;
	return answer.ratio > 0 ? answer.ratio * round.pointsRight : round.pointsWrong;
}

/** Thirds do not add up exactly in binary: a millionth decides no half point. */
const roundHalfUp = (points: number): number => Math.floor(Math.round(points * 1e6) / 1e6 + 0.5);
