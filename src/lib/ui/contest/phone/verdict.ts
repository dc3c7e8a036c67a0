import type { AnswerReceipt } from '#lib/contract/socket.ts';
import type { ErrorBody } from '#lib/contract/error.ts';
import type { SeatView } from '#lib/domain/contest/view.ts';
import type { Response } from '#lib/domain/question/item.ts';

/** An answer on its way to the server, as the room session keeps it. */
export interface PendingAnswer {
	readonly questionNo: number;
	readonly response: Response;
	readonly state: 'sending' | 'unconfirmed' | 'saved' | 'late' | 'refused';
	readonly error?: ErrorBody;
	readonly receipt?: AnswerReceipt;
}

/** What the dock may say about the answer: never "received" before the server has said so. */
export type Verdict =
	| { readonly kind: 'open' }
	| { readonly kind: 'sending'; readonly response: Response }
	| { readonly kind: 'unconfirmed'; readonly response: Response }
	| { readonly kind: 'saved'; readonly response: Response; readonly elapsedMs: number }
	| { readonly kind: 'late'; readonly response: Response }
	| { readonly kind: 'refused'; readonly response: Response; readonly error: ErrorBody | null };

/**
 * What is known about this seat's answer to `questionNo`. The server's own record (`seat`) wins
 * over what this phone remembers, so that a reload and a second phone say the same.
 */
export function verdictOf(
	questionNo: number,
	seat: SeatView | null,
	pending: PendingAnswer | null
): Verdict {
	const kept = seat?.answer;
	if (kept?.questionNo === questionNo) {
		return { kind: 'saved', response: kept.response, elapsedMs: kept.elapsedMs };
	}
	if (pending === null || pending.questionNo !== questionNo) return { kind: 'open' };
	const { state, response } = pending;
	if (state === 'saved') {
		return pending.receipt === undefined
			? { kind: 'unconfirmed', response }
			: { kind: 'saved', response, elapsedMs: pending.receipt.elapsedMs };
	}
	if (state === 'refused') return { kind: 'refused', response, error: pending.error ?? null };
	return { kind: state, response };
}

/** A refused answer was not taken: while the clock runs, the person may answer again. */
export const mayAnswer = (verdict: Verdict): boolean =>
	verdict.kind === 'open' || verdict.kind === 'refused';

/** Seconds to 0.01, cut and not rounded, so that 29.996 of 30 seconds never reads 30.00. */
export const hundredths = (ms: number): string => (Math.floor(ms / 10) / 100).toFixed(2);
