import type { Rejection } from '#lib/domain/contest/rejection.ts';

/** Every refusal that can reach a person. One table maps each to status and retry; texts lie in i18n. */
export type ErrorCode =
	| Rejection
	| 'wire/invalid'
	| 'wire/version'
	| 'wire/unauthorised'
	| 'wire/forbidden-origin'
	| 'wire/timeout'
	| 'wire/too-many'
	| 'room/not-found'
	| 'room/code-guessing'
	| 'room/seat-moved'
	| 'room/storage-unavailable'
	| 'article/empty'
	| 'article/binary'
	| 'article/too-large'
	| 'article/no-facts'
	| 'article/not-found'
	| 'article/not-text-file'
	| 'item/invalid'
	| 'item/not-found'
	| 'quiz/not-found'
	| 'quiz/empty'
	| 'quiz/title-missing'
	| 'plan/invalid'
	| 'plan/roster-invalid'
	| 'practice/not-found'
	| 'practice/wrong-step'
	| 'review/still-running'
	| 'auth/wrong-credentials'
	| 'auth/too-many'
	| 'auth/link-used'
	| 'auth/password-weak'
	| 'auth/name-taken'
	| 'auth/name-invalid'
	| 'auth/sign-in-first'
	| 'page/not-found'
	| 'server/internal';

export interface ErrorRule {
	readonly status: number;
	/** Whether the same request may succeed later as it is. */
	readonly retryable: boolean;
}

export interface ErrorBody {
	readonly code: ErrorCode;
	readonly params?: Readonly<Record<string, string | number>>;
}

const refused = (status: number): ErrorRule => ({ status, retryable: false });
const later = (status: number): ErrorRule => ({ status, retryable: true });

export const ERROR_RULES: Readonly<Record<ErrorCode, ErrorRule>> = {
	'room/not-open': refused(409),
	'room/already-open': refused(409),
	'room/ended': refused(410),
	'room/not-host': refused(403),
	'room/host-elsewhere': refused(409),
	'room/step-moved': refused(409),
	'room/paused': later(409),
	'room/not-paused': refused(409),
	'room/no-question': refused(409),
	'room/unknown-team': refused(404),
	'room/unknown-seat': refused(404),
	'room/name-taken': refused(409),
	'room/name-invalid': refused(422),
	'room/name-not-listed': refused(403),
	'room/too-early': later(409),
	'room/too-late': refused(409),
	'room/other-question': refused(409),
	'room/already-answered': refused(409),
	'room/response-invalid': refused(422),
	'room/reason-missing': refused(422),
	'wire/invalid': refused(400),
	'wire/version': refused(426),
	'wire/unauthorised': refused(401),
	'wire/forbidden-origin': refused(403),
	'wire/timeout': later(504),
	'wire/too-many': later(429),
	'room/not-found': refused(404),
	'room/code-guessing': later(429),
	'room/seat-moved': refused(409),
	'room/storage-unavailable': later(503),
	'article/empty': refused(422),
	'article/binary': refused(415),
	'article/too-large': refused(413),
	'article/no-facts': refused(422),
	'article/not-found': refused(404),
	'article/not-text-file': refused(415),
	'item/invalid': refused(422),
	'item/not-found': refused(404),
	'quiz/not-found': refused(404),
	'quiz/empty': refused(422),
	'quiz/title-missing': refused(422),
	'plan/invalid': refused(422),
	'plan/roster-invalid': refused(422),
	'practice/not-found': refused(404),
	'practice/wrong-step': refused(409),
	'review/still-running': later(409),
	'auth/wrong-credentials': refused(401),
	'auth/too-many': later(429),
	'auth/link-used': refused(410),
	'auth/password-weak': refused(422),
	'auth/name-taken': refused(409),
	'auth/name-invalid': refused(422),
	'auth/sign-in-first': refused(401),
	'page/not-found': refused(404),
	'server/internal': later(500)
};
