import type { SeatId } from '#lib/domain/kernel/brand.ts';
import { canonicalJson } from '#lib/domain/kernel/canonical-json.ts';
import type { EventEnvelope } from '#lib/domain/contest/event.ts';
import { replay } from '#lib/domain/contest/evolve.ts';
import type { RoomState } from '#lib/domain/contest/state.ts';
import { viewHost } from '#lib/domain/contest/view-host.ts';
import { viewPublic } from '#lib/domain/contest/view-public.ts';
import type { Response } from '#lib/domain/question/item.ts';

/** An answer whose receipt has reached its sender. */
export interface Acknowledged {
	readonly seatId: SeatId;
	readonly questionNo: number;
	readonly commandId: string;
	readonly response: Response;
}

/** What is wrong with a durable record, given what was acknowledged; empty where all is well. */
export function violations(
	record: readonly EventEnvelope[],
	acknowledged: readonly Acknowledged[],
	state: RoomState | null
): string[] {
	return [
		...gaps(record),
		...lost(record, acknowledged),
		...doubled(record),
		...outOfTime(record),
		...(state === null ? [] : diverged(record, state))
	];
}

const gaps = (record: readonly EventEnvelope[]): string[] =>
	record.flatMap(({ seq }, index) =>
		seq === index + 1 ? [] : [`sequence: place ${index + 1} holds event ${seq}`]
	);

const answersIn = (record: readonly EventEnvelope[]) =>
	record.flatMap(({ event, at }) =>
		event.type === 'AnswerSubmitted' ? [{ ...event.data, at }] : []
	);

/** P1: an acknowledged answer stands in the record as it was sent. */
function lost(record: readonly EventEnvelope[], acknowledged: readonly Acknowledged[]): string[] {
	const stored = new Map(answersIn(record).map((answer) => [answer.commandId as string, answer]));
	return acknowledged.flatMap(({ commandId, seatId, questionNo, response }) => {
		const answer = stored.get(commandId);
		return answer?.seatId === seatId &&
			answer.questionNo === questionNo &&
			canonicalJson(answer.response) === canonicalJson(response)
			? []
			: [`P1: acknowledged answer ${commandId} is not in the record`];
	});
}

/** P3: one answer per seat and question. */
function doubled(record: readonly EventEnvelope[]): string[] {
	const seen = new Set<string>();
	return answersIn(record).flatMap(({ seatId, questionNo }) => {
		const key = `${seatId}/${questionNo}`;
		if (seen.has(key)) return [`P3: seat and question ${key} answered twice`];
		seen.add(key);
		return [];
	});
}

/** P6: an answer counts only between opening and deadline, and never during a pause. */
function outOfTime(record: readonly EventEnvelope[]): string[] {
	let deadline: number | null = null;
	let paused = false;
	const found: string[] = [];
	for (const { event, at } of record) {
		switch (event.type) {
			case 'QuestionOpened':
				deadline = event.data.deadline;
				break;
			case 'TimeAdded':
				deadline = event.data.deadline ?? deadline;
				break;
			case 'Paused':
				paused = true;
				break;
			case 'Resumed':
				paused = false;
				deadline = event.data.deadline ?? deadline;
				break;
			case 'QuestionClosed':
			case 'QuestionVoided':
				deadline = null;
				break;
			case 'AnswerSubmitted':
				if (deadline === null || paused || at >= deadline) {
					found.push(`P6: answer ${event.data.commandId} at ${at} outside the window`);
				}
		}
	}
	return found;
}

/** P2, P9: what the room shows is the fold of its record. */
function diverged(record: readonly EventEnvelope[], state: RoomState): string[] {
	const folded = replay(record);
	const same =
		canonicalJson(viewPublic(folded)) === canonicalJson(viewPublic(state)) &&
		canonicalJson(viewHost(folded)) === canonicalJson(viewHost(state));
	return same ? [] : [`P2: state at ${state.seq} is not the fold of the record`];
}
