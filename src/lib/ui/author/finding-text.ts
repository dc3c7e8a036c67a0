import type { Finding } from '../../domain/question/lint-item.ts';
import type { Messages } from '../../i18n/messages.ts';

/** A finding of the lint in words. */
export const findingText = (words: Messages['author'], { rule }: Finding): string =>
	words.rules[rule];
