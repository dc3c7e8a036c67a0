import type { PublicView, SeatView } from '#lib/domain/contest/view.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { ownOutcome, ownResponse } from './own-outcome.ts';
import type { Outcome } from './own-outcome.ts';
import { teamOf } from './seat-phase.ts';
import type { PublicStage, QuestionStage } from './seat-phase.ts';

/**
 * What the status region says of the stage on show: question, opening, close, result and rank.
 * The ring speaks the last ten seconds, the dock what became of the answer.
 */
export function spokenLine(m: Messages, stage: PublicStage, seat: SeatView): string {
	const { contest } = m;
	switch (stage.name) {
		case 'lobby':
			return contest.waiting;
		case 'round':
			return contest.roundTitle(stage.round.round);
		case 'question':
			return questionLine(m, stage, seat);
		default: {
			const own = stage.rows.find((row) => row.teamId === seat.teamId);
			return own === undefined ? contest.tableHeading : contest.say.rank(own.rank);
		}
	}
}

function questionLine({ contest }: Messages, stage: QuestionStage, seat: SeatView): string {
	switch (stage.phase) {
		case 'stem':
			return contest.say.question(stage.number, stage.item.stem);
		case 'open':
			return contest.say.open(Math.round(stage.limitMs / 1000));
		case 'closed':
			return contest.say.closed;
		case 'voided':
			return contest.voided;
		case 'revealed': {
			const response = ownResponse(seat, stage.questionNo);
			const outcome = ownOutcome(stage.item, stage.reveal, response);
			const points = stage.reveal.teams.find(({ teamId }) => teamId === seat.teamId)?.points ?? 0;
			return contest.say.result(outcomeWord(contest, outcome), contest.sign(points));
		}
	}
}

/** "You were right" and its three siblings. */
export function outcomeWord(words: Messages['contest'], outcome: Outcome): string {
	switch (outcome) {
		case 'right':
			return words.outcomeRight;
		case 'partly':
			return words.outcomePartly;
		case 'wrong':
			return words.outcomeWrong;
		case 'none':
			return words.outcomeNone;
	}
}

/** Person and team, for the band of pages that are not about one question. */
export function seatLine(words: Messages['contest'], view: PublicView, seat: SeatView): string {
	const team = teamOf(view, seat);
	return team === undefined ? seat.name : words.nameAndTeam(seat.name, team.name);
}
