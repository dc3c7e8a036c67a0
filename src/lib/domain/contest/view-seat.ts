import type { SeatId } from '../kernel/brand.ts';
import { counts } from './score.ts';
import type { RoomState } from './state.ts';
import type { SeatView } from './view.ts';

/** What one seat may see beyond the public view; null where there is no such seat. */
export function viewSeat(state: RoomState, seatId: SeatId): SeatView | null {
	const seat = state.seats.get(seatId);
	if (seat === undefined) return null;
	const revealed = state.questions.filter(counts);
	return {
		seatId,
		name: seat.name,
		teamId: seat.teamId,
		answer: answerOnShow(state, seatId),
		answered: state.questions.filter((question) => question.answers.has(seatId)).length,
		right: revealed.filter((question) => question.answers.get(seatId)?.ratio === 1).length,
		revealed: revealed.length
	};
}

function answerOnShow(state: RoomState, seatId: SeatId): SeatView['answer'] {
	const { stage } = state;
	if (stage.name !== 'question' && stage.name !== 'table') return null;
	const answer = state.questions[stage.questionNo - 1]?.answers.get(seatId);
	if (answer === undefined) return null;
	const { response, seq, elapsedMs } = answer;
	return { questionNo: stage.questionNo, response, seq, elapsedMs };
}
