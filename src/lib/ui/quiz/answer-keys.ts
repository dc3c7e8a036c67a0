import type { PublicItem } from '#lib/domain/contest/view.ts';
import type { Response } from '#lib/domain/question/item.ts';
import { toggled } from './answerable.ts';
import { optionOfKey } from './option-letter.ts';
import { indexesOf } from './response-marks.ts';

/**
 * The response after a letter key was pressed outside of every control, or null where the key
 * names no option. Inside the option list the list itself listens.
 */
export function responseAfterKey(
	item: PublicItem,
	response: Response | null,
	event: KeyboardEvent
): Response | null {
	if (item.type !== 'single' && item.type !== 'multi' && item.type !== 'tf') return null;
	const count = item.type === 'tf' ? 2 : (item.options?.length ?? 0);
	const index = optionOfKey(event, count);
	if (index === null) return null;
	if (item.type === 'tf') return index === 0;
	return item.type === 'multi' ? toggled(indexesOf(response), index) : index;
}

/** Whether a key press was meant for the page and not for a control. */
export const isForPage = ({ target }: KeyboardEvent): boolean =>
	!(
		target instanceof Element &&
		target.closest('input, textarea, select, button, a, dialog, [contenteditable]')
	);
