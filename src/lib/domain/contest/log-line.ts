import { keyLetters } from './key-letters.ts';
import type { EventEnvelope } from './event.ts';
import { placeOfShown } from './places.ts';
import type { RoomState, Seat } from './state.ts';
import type { LogLine } from './view.ts';

type Params = LogLine['params'];

/**
 * The console's line for an event, as data; null for answers, which are counted and not listed.
 * `state` is the room before the event.
 */
export function logLineOf(state: RoomState, { seq, at, event }: EventEnvelope): LogLine | null {
	const params = paramsOf(state, event);
	return params === null ? null : { seq, at, type: event.type, params };
}

function paramsOf(state: RoomState, event: EventEnvelope['event']): Params | null {
	switch (event.type) {
		case 'AnswerSubmitted':
			return null;
		case 'RoomOpened':
			return { teams: event.data.plan.teams.length };
		case 'HostClaimed':
			return { name: event.data.name };
		case 'SeatTaken':
			return { name: event.data.name, table: tableOf(state, event.data.teamId) };
		case 'SeatTakenOver':
		case 'SeatReleased':
			return seatParams(state, state.seats.get(event.data.seatId));
		case 'RoundStarted':
			return { round: event.data.round };
		case 'StemShown':
			return { questionNo: event.data.questionNo };
		case 'QuestionOpened':
			return { questionNo: event.data.questionNo, seconds: event.data.limitMs / 1000 };
		case 'QuestionClosed':
			return { ...event.data, answered: answeredOf(state, event.data.questionNo) };
		case 'QuestionRuled':
			return {
				questionNo: event.data.questionNo,
				right: event.data.teams.reduce((sum, team) => sum + team.right, 0),
				counted: event.data.teams.reduce((sum, team) => sum + team.counted, 0)
			};
		case 'QuestionRevealed':
			return {
				questionNo: event.data.questionNo,
				key: keyLetters(placeOfShown(state.plan, event.data.questionNo).item)
			};
		case 'QuestionVoided':
			return { questionNo: event.data.questionNo, reason: event.data.reason };
		case 'Paused':
			return event.data.remainingMs === null
				? { cause: event.data.cause }
				: { cause: event.data.cause, seconds: Math.ceil(event.data.remainingMs / 1000) };
		case 'TimeAdded':
			return { seconds: event.data.addedMs / 1000 };
		case 'Resumed':
		case 'TableShown':
		case 'AwardsShown':
		case 'ContestEnded':
			return {};
	}
}

const tableOf = (state: RoomState, teamId: Seat['teamId']): number =>
	state.plan.teams.find((team) => team.id === teamId)?.table ?? 0;

const seatParams = (state: RoomState, seat: Seat | undefined): Params =>
	seat === undefined ? {} : { name: seat.name, table: tableOf(state, seat.teamId) };

const answeredOf = (state: RoomState, questionNo: number): number =>
	state.questions[questionNo - 1]?.answers.size ?? 0;
