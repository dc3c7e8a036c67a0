import type { ItemFlag } from '../../domain/report/item-flags.ts';
import type { QuestionReport } from '../../domain/report/report.ts';

const SERIOUS: readonly ItemFlag['code'][] = [
	'distractor-over-key',
	'negative-discrimination',
	'low-discrimination'
];

/** Whether the answers speak against the question itself: it should be read again. */
export const doubtful = ({ flags }: QuestionReport): boolean =>
	flags.some(({ code }) => SERIOUS.includes(code));
