import type { Messages } from '../../i18n/messages.ts';
import type { ReviewItem, ReviewStatus } from './author-views.ts';

/** What an action of the workbench has done. */
export type ReviewOutcome =
	| { readonly did: ReviewStatus | 'edited'; readonly itemId: string }
	| { readonly did: 'bulk'; readonly count: number }
	| { readonly did: 'published' };

/** The outcome as it is spoken; '' where a banner says it. */
export function outcomeText(
	words: Messages['author'],
	outcome: ReviewOutcome,
	items: readonly ReviewItem[]
): string {
	if (outcome.did === 'published') return '';
	if (outcome.did === 'bulk') return words.bench.bulkNow(outcome.count);
	const number = items.find(({ item }) => item.id === outcome.itemId)?.number ?? 0;
	switch (outcome.did) {
		case 'accepted':
			return words.bench.acceptedNow(number);
		case 'rejected':
			return words.bench.rejectedNow(number);
		case 'draft':
			return words.bench.restoredNow(number);
		case 'edited':
			return words.bench.savedNow(number);
	}
}
