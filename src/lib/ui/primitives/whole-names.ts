import type { Attachment } from 'svelte/attachments';

/**
 * Marks a list with `data-bare` while one of its `.name` elements would be cut: a dozen names that
 * all end in the same dots tell nothing, and the number on the plaque is a team's name too.
 * Give it the teams, so that it measures again when one of them changes.
 */
export function wholeNames(teams: readonly unknown[]): Attachment<HTMLElement> {
	return (list) => {
		const fit = (): void => {
			delete list.dataset.bare;
			const names = [...list.querySelectorAll<HTMLElement>('.name')];
			const cut = names.some(
				({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
					scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1
			);
			if (cut && teams.length > 0) list.dataset.bare = '';
		};
		fit();
		const observer = new ResizeObserver(fit);
		observer.observe(list);
		return () => observer.disconnect();
	};
}
