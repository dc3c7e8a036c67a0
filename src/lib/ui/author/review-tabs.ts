import type { ReviewItem } from './author-views.ts';

export const REVIEW_TABS = ['draft', 'warned', 'accepted', 'rejected'] as const;
export type ReviewTab = (typeof REVIEW_TABS)[number];

/** The tab named in an address; 待审 where it names none. */
export const reviewTabOf = (name: string | null): ReviewTab =>
	REVIEW_TABS.find((tab) => tab === name) ?? 'draft';

const BELONGS: Readonly<Record<ReviewTab, (item: ReviewItem) => boolean>> = {
	draft: ({ status }) => status === 'draft',
	warned: ({ status, findings }) => status === 'draft' && findings.length > 0,
	accepted: ({ status }) => status === 'accepted',
	rejected: ({ status }) => status === 'rejected'
};

export const tabCount = (items: readonly ReviewItem[], tab: ReviewTab): number =>
	items.filter(BELONGS[tab]).length;

/** The items of a tab; those in `kept` stay in their place after they have been judged there. */
export function tabItems(
	items: readonly ReviewItem[],
	tab: ReviewTab,
	kept: ReadonlySet<string> = new Set()
): ReviewItem[] {
	return items.filter((item) => BELONGS[tab](item) || kept.has(item.item.id));
}

/** Draft items without any finding. */
export const cleanDrafts = (items: readonly ReviewItem[]): ReviewItem[] =>
	items.filter(({ status, findings }) => status === 'draft' && findings.length === 0);

/** The item that is open: the wanted one, else the first that still waits, else the first. */
export function openItem(shown: readonly ReviewItem[], wanted: string | null): ReviewItem | null {
	return (
		shown.find((item) => item.item.id === wanted) ??
		shown.find((item) => item.status === 'draft') ??
		shown[0] ??
		null
	);
}

/** The next item of the tab after the given one that still belongs there; round to the start. */
export function nextItem(
	shown: readonly ReviewItem[],
	tab: ReviewTab,
	after: ReviewItem
): ReviewItem | null {
	const at = shown.findIndex((item) => item.item.id === after.item.id);
	const rest = [...shown.slice(at + 1), ...shown.slice(0, Math.max(at, 0))];
	return rest.find(BELONGS[tab]) ?? null;
}
