import type { ErrorCode } from '#lib/contract/error.ts';

/** One sentence per refusal: the fact first, then what to do next. */
export type ErrorTexts = Readonly<Record<ErrorCode, string>>;
