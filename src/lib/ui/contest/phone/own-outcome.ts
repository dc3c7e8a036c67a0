import type { PublicItem, Reveal, SeatView } from '#lib/domain/contest/view.ts';
import { grade } from '#lib/domain/question/grade.ts';
import type { AnswerKey } from '#lib/domain/question/grade.ts';
import type { Response } from '#lib/domain/question/item.ts';

export type Outcome = 'right' | 'partly' | 'wrong' | 'none';

/** What became of this seat's answer, now that the key is out. */
export function ownOutcome(
	item: PublicItem,
	reveal: Pick<Reveal, 'key' | 'accepted'>,
	response: Response | null
): Outcome {
	if (response === null) return 'none';
	const key = answerKey(item, reveal);
	if (key === null) return 'wrong';
	const { right, ratio } = grade(key, response);
	if (right) return 'right';
	return ratio > 0 ? 'partly' : 'wrong';
}

/** This seat's answer to the question on show, as the server holds it. */
export const ownResponse = (seat: SeatView, questionNo: number): Response | null =>
	seat.answer?.questionNo === questionNo ? seat.answer.response : null;

/** A wire key that does not fit its type judges nothing. */
function answerKey(
	{ type }: PublicItem,
	{ key, accepted }: Pick<Reveal, 'key' | 'accepted'>
): AnswerKey | null {
	switch (type) {
		case 'single':
			return typeof key === 'number' ? { type, key } : null;
		case 'tf':
			return typeof key === 'boolean' ? { type, key } : null;
		case 'fill':
			return typeof key === 'string' ? { type, accepted: accepted ?? [key] } : null;
		default:
			return typeof key === 'object' ? { type, key } : null;
	}
}
