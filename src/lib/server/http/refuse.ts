import { error, fail, type ActionFailure } from '@sveltejs/kit';
import { ERROR_RULES, type ErrorBody, type ErrorCode } from '#lib/contract/error.ts';

/** Ends a load or an endpoint with the status of a refusal; the error page shows its sentence. */
export function refuse(code: ErrorCode): never {
	error(ERROR_RULES[code].status, { message: code, code });
}

/** Ends a form action with a refusal: the page shows the sentence of `form.error.code`. */
export function refuseForm<Extra extends object = object>(
	code: ErrorCode,
	extra?: Extra
): ActionFailure<{ error: ErrorBody } & Extra> {
	return fail(ERROR_RULES[code].status, { error: { code }, ...(extra as Extra) });
}

/** A refusal as bare text, where no page can be rendered yet. */
export const plainRefusal = (code: ErrorCode, sentence: string): Response =>
	new Response(sentence, {
		status: ERROR_RULES[code].status,
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
