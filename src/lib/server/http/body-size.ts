/** What a form of somebody who is not signed in may weigh, in bytes: a name, a code, an answer. */
export const STRANGERS_BODY_BYTES = 64 * 1024;

/** Announced size of a request's body in bytes; Infinity where it is sent without saying. */
export function bodySize(headers: Headers): number {
	const announced = headers.get('content-length');
	if (announced !== null) return Number(announced);
	return headers.has('transfer-encoding') ? Infinity : 0;
}
