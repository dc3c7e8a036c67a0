import type { EpochMs, Millis, SeatId } from '../kernel/brand.ts';
import { grade } from '../question/grade.ts';
import { elapsedMs } from './deadline.ts';
import { draftOf, type Draft, type DraftQuestion } from './draft.ts';
import type { ContestEvent, EventEnvelope } from './event.ts';
import { logLineOf } from './log-line.ts';
import { openQuestion, placeOfShown } from './places.ts';
import type { QuestionState, RoomState } from './state.ts';
import { upcast } from './upcast.ts';

/** How many of the latest log lines the host's console keeps. */
const LOG_LINES = 60;

type EventOf<Type extends ContestEvent['type']> = Extract<ContestEvent, { readonly type: Type }>;

/** The room after one event; the state handed in stays as it was. */
export function evolve(state: RoomState | null, envelope: EventEnvelope): RoomState {
	if (state === null) return opening(upcast(envelope));
	const draft = draftOf(state);
	apply(draft, envelope);
	return draft;
}

/** The room that a whole record tells of, from its first event on. */
export function replay(envelopes: readonly EventEnvelope[]): RoomState {
	const [first, ...rest] = envelopes;
	if (first === undefined) throw new Error('An empty record tells of no room');
	const draft = draftOf(opening(upcast(first)));
	for (const envelope of rest) apply(draft, envelope);
	return draft;
}

/** Folds one event into a draft in place; a gap in the sequence is a bug and throws. */
export function apply(draft: Draft, stored: EventEnvelope): void {
	const envelope = upcast(stored);
	if (envelope.seq !== draft.seq + 1) {
		throw new Error(`Event ${envelope.seq} cannot follow event ${draft.seq}`);
	}
	const line = logLineOf(draft, envelope);
	fold(draft, envelope, envelope.event);
	if (line !== null) {
		draft.log.push(line);
		if (draft.log.length > LOG_LINES) draft.log.shift();
	}
	draft.seq = envelope.seq;
	draft.lastAt = envelope.at;
}

function opening(envelope: EventEnvelope): RoomState {
	const { event, seq, at } = envelope;
	if (event.type !== 'RoomOpened' || seq !== 1) throw new Error('A record begins with RoomOpened');
	const state: RoomState = {
		seq,
		plan: event.data.plan,
		seed: event.data.seed,
		host: null,
		seats: new Map(),
		released: new Set(),
		stage: { name: 'lobby' },
		pause: null,
		questions: [],
		openedAt: at,
		startedAt: null,
		endedAt: null,
		lastAt: at,
		log: []
	};
	const line = logLineOf(state, envelope);
	return line === null ? state : { ...state, log: [line] };
}

function fold(draft: Draft, { seq, at }: EventEnvelope, event: ContestEvent): void {
	switch (event.type) {
		case 'RoomOpened':
			throw new Error('A room opens once');
		case 'HostClaimed':
			draft.host = event.data;
			return;
		case 'SeatTaken':
			draft.seats.set(event.data.seatId, seatTaken(event, seq));
			return;
		case 'SeatTakenOver': {
			const { seatId, generation } = event.data;
			const seat = draft.seats.get(seatId);
			if (seat !== undefined) draft.seats.set(seatId, { ...seat, generation });
			return;
		}
		case 'SeatReleased':
			releaseSeat(draft, event.data.seatId);
			return;
		case 'RoundStarted':
			draft.stage = { name: 'round', round: event.data.round };
			draft.startedAt ??= at;
			return;
		case 'StemShown':
			draft.questions.push(stemShown(draft, event));
			draft.stage = { name: 'question', questionNo: event.data.questionNo };
			return;
		case 'QuestionOpened':
			openClock(draft, event, seq, at);
			return;
		case 'AnswerSubmitted':
			addAnswer(draft, event, seq, at);
			return;
		case 'QuestionClosed':
			change(draft, event.data.questionNo, { phase: 'closed', ...stopped(draft, at) });
			return;
		case 'QuestionRuled':
			change(draft, event.data.questionNo, { ruling: event.data.teams });
			return;
		case 'QuestionRevealed':
			change(draft, event.data.questionNo, { phase: 'revealed' });
			return;
		case 'QuestionVoided':
			voidQuestion(draft, event.data.questionNo);
			return;
		case 'TableShown':
			draft.stage = { name: 'table', questionNo: draft.questions.length };
			return;
		case 'Paused':
			pause(draft, event, at);
			return;
		case 'Resumed':
			resume(draft, event, at);
			return;
		case 'TimeAdded':
			addTime(draft, event);
			return;
		case 'AwardsShown':
			draft.stage = { name: 'awards' };
			return;
		case 'ContestEnded':
			draft.stage = { name: 'ended' };
			draft.endedAt = at;
			draft.pause = null;
			return;
	}
}

const seatTaken = ({ data }: EventOf<'SeatTaken'>, seq: number) => ({
	id: data.seatId,
	teamId: data.teamId,
	name: data.name,
	generation: 1,
	takenAtSeq: seq
});

function stemShown(draft: Draft, { data }: EventOf<'StemShown'>): DraftQuestion {
	return {
		...data,
		phase: 'stem',
		openedAtSeq: null,
		openedAt: null,
		deadline: null,
		usedMs: 0 as Millis,
		runningSince: null,
		limitMs: placeOfShown(draft.plan, data.questionNo).plan.limitMs,
		answers: new Map(),
		ruling: null
	};
}

function openClock(
	draft: Draft,
	{ data }: EventOf<'QuestionOpened'>,
	openedAtSeq: number,
	at: EpochMs
): void {
	const { questionNo, deadline, limitMs } = data;
	change(draft, questionNo, {
		phase: 'open',
		openedAtSeq,
		openedAt: at,
		deadline,
		limitMs,
		runningSince: at,
		answers: new Map()
	});
}

function change(draft: Draft, questionNo: number, changes: Partial<DraftQuestion>): void {
	const question = draft.questions[questionNo - 1];
	if (question === undefined) throw new Error(`Question ${questionNo} has not been shown`);
	draft.questions[questionNo - 1] = { ...question, ...changes };
}

function addAnswer(
	draft: Draft,
	{ data }: EventOf<'AnswerSubmitted'>,
	seq: number,
	at: EpochMs
): void {
	const { questionNo, seatId, commandId, response, elapsedMs: elapsed } = data;
	const { ratio } = grade(placeOfShown(draft.plan, questionNo).item, response);
	const answer = { seq, at, commandId, response, elapsedMs: elapsed, ratio };
	draft.questions[questionNo - 1]!.answers.set(seatId, answer);
}

/** Past questions keep the answers that their rulings were made from. */
function releaseSeat(draft: Draft, seatId: SeatId): void {
	draft.seats.delete(seatId);
	draft.released.add(seatId);
	const question = openQuestion(draft);
	if (question !== null) draft.questions[question.questionNo - 1]!.answers.delete(seatId);
}

function voidQuestion(draft: Draft, questionNo: number): void {
	const wasOpen = openQuestion(draft)?.questionNo === questionNo;
	change(draft, questionNo, { phase: 'voided', runningSince: null });
	if (wasOpen && draft.pause !== null) draft.pause = { ...draft.pause, remainingMs: null };
}

/** The clock of the open question, standing still from `at` on. */
function stopped(draft: Draft, at: EpochMs): Pick<QuestionState, 'usedMs' | 'runningSince'> {
	const question = openQuestion(draft);
	const usedMs = question === null ? (0 as Millis) : elapsedMs(question, at);
	return { usedMs, runningSince: null };
}

/** An outage begins with the last event before it: what came after was nobody's answering time. */
function pause(draft: Draft, { data }: EventOf<'Paused'>, at: EpochMs): void {
	const question = openQuestion(draft);
	const since = data.cause === 'outage' ? draft.lastAt : at;
	if (question !== null) change(draft, question.questionNo, stopped(draft, since));
	draft.pause = { cause: data.cause, since: at, remainingMs: data.remainingMs };
}

function resume(draft: Draft, { data }: EventOf<'Resumed'>, at: EpochMs): void {
	const question = openQuestion(draft);
	const remainingMs = draft.pause?.remainingMs ?? null;
	draft.pause = null;
	if (question === null || data.deadline === null || remainingMs === null) return;
	const limitMs = (question.usedMs + remainingMs) as Millis;
	change(draft, question.questionNo, { deadline: data.deadline, runningSince: at, limitMs });
}

function addTime(draft: Draft, { data }: EventOf<'TimeAdded'>): void {
	const question = openQuestion(draft);
	if (question === null) return;
	const limitMs = (question.limitMs + data.addedMs) as Millis;
	const deadline = data.deadline ?? question.deadline;
	change(draft, question.questionNo, { limitMs, deadline });
	const remaining = draft.pause?.remainingMs ?? null;
	if (draft.pause !== null && remaining !== null) {
		draft.pause = { ...draft.pause, remainingMs: (remaining + data.addedMs) as Millis };
	}
}
