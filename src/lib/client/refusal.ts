import { ERROR_RULES, type ErrorCode } from '#lib/contract/error.ts';

/** Whether a refusal may pass by itself: the page then asks again, and does not end. */
export const mayPass = (code: ErrorCode): boolean => ERROR_RULES[code]?.retryable === true;
