import type { DecisionContext } from '../../kernel/clock.ts';
import { err, ok } from '../../kernel/result.ts';
import type { Command } from '../command.ts';
import { elapsedMs } from '../deadline.ts';
import { answerOf, placeOfShown, questionOnStage } from '../places.ts';
import type { Rejection } from '../rejection.ts';
import { responseFits } from '../response-fits.ts';
import { rulesOf } from '../rounds/registry.ts';
import type { QuestionState, RoomState, Seat } from '../state.ts';
import type { Decision } from './decision.ts';

type SubmitAnswer = Extract<Command, { readonly type: 'SubmitAnswer' }>;

export function submitAnswer(
	state: RoomState,
	command: SubmitAnswer,
	ctx: DecisionContext
): Decision {
	const { questionNo, seatId, commandId, response } = command;
	const seat = state.seats.get(seatId);
	if (seat === undefined) return err('room/unknown-seat');
	const given = answerOf(state, questionNo, seatId);
	if (given !== null) {
		return given.commandId === commandId ? ok([]) : err('room/already-answered');
	}
	const question = questionOnStage(state);
	if (question?.questionNo !== questionNo) return err(refusedOffStage(state, questionNo));
	const refused = refusal(state, question, seat, command, ctx);
	if (refused !== null) return err(refused);
	const data = { questionNo, seatId, commandId, response, elapsedMs: elapsedMs(question, ctx.now) };
	return ok([{ type: 'AnswerSubmitted', data }]);
}

function refusedOffStage(state: RoomState, questionNo: number): Rejection {
	switch (state.stage.name) {
		case 'ended':
			return 'room/ended';
		case 'question':
			return 'room/other-question';
		case 'table':
			return state.stage.questionNo === questionNo ? 'room/too-late' : 'room/other-question';
		case 'lobby':
		case 'round':
		case 'awards':
			return questionNo <= state.questions.length ? 'room/too-late' : 'room/too-early';
	}
}

function refusal(
	state: RoomState,
	question: QuestionState,
	seat: Seat,
	{ response }: SubmitAnswer,
	{ now }: DecisionContext
): Rejection | null {
	if (question.phase === 'stem') return 'room/too-early';
	if (question.phase !== 'open' || question.deadline === null) return 'room/too-late';
	if (state.pause !== null) return 'room/paused';
	if (now >= question.deadline) return 'room/too-late';
	const { item, plan } = placeOfShown(state.plan, question.questionNo);
	if (!responseFits(item, response)) return 'room/response-invalid';
	return rulesOf(plan).refuses(state, question, seat);
}
