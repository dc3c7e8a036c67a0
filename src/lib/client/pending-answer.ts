import type { Response } from '#lib/domain/question/item.ts';
import type { ErrorBody } from '#lib/contract/error.ts';
import type { AnswerReceipt } from '#lib/contract/socket.ts';
import { Stored } from './stored.ts';

/** The answer that was sent last, until the room is at another question. */
export interface PendingAnswer {
	readonly commandId: string;
	readonly questionNo: number;
	readonly response: Response;
	/** Nothing is `saved` before the server's receipt. */
	readonly state: 'sending' | 'unconfirmed' | 'saved' | 'late' | 'refused';
	readonly error?: ErrorBody;
	readonly receipt?: AnswerReceipt;
}

export type UnsentAnswer = Pick<PendingAnswer, 'commandId' | 'questionNo' | 'response'>;

/** With the seat that gave it: the next person on the same phone must not send it as their own. */
type KeptAnswer = UnsentAnswer & { readonly seatId: string };

/** Keeps an unconfirmed answer over a reload, so that it is sent again with the same command id. */
export const unsentAnswer = (roomId: string): Stored<KeptAnswer> =>
	new Stored(() => localStorage, `saixue:answer:${roomId}`, isUnsent);

function isUnsent(value: unknown): value is KeptAnswer {
	if (typeof value !== 'object' || value === null) return false;
	const { commandId, questionNo, response, seatId } = value as Record<string, unknown>;
	const texts = typeof commandId === 'string' && typeof seatId === 'string';
	return texts && typeof questionNo === 'number' && response !== undefined;
}

/** What a refusal of an answer means to the person who sent it. */
export const verdictOf = ({ code }: ErrorBody): 'late' | 'refused' | 'unconfirmed' => {
	if (code === 'room/too-late' || code === 'room/other-question') return 'late';
	if (code === 'room/storage-unavailable' || code === 'room/paused') return 'unconfirmed';
	if (code === 'wire/timeout' || code === 'wire/too-many' || code === 'server/internal') {
		return 'unconfirmed';
	}
	return 'refused';
};
