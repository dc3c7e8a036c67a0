const FOCUSABLE =
	'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex]:not([tabindex="-1"])';

/**
 * Opens a dialog element over everything else and returns how to take it away again, which gives
 * the focus back. `close` is called on Esc. Safari before 15.4 has no dialog: there the element is
 * shown by its open attribute and the focus is held inside by hand.
 */
export function openModally(dialog: HTMLDialogElement, close: () => void): () => void {
	const before = document.activeElement;
	const native = typeof dialog.showModal === 'function';

	const onkeydown = (event: KeyboardEvent): void => {
		if (event.key === 'Escape') {
			event.preventDefault();
			event.stopPropagation();
			close();
		} else if (event.key === 'Tab') {
			keepInside(dialog, event);
		}
	};
	const oncancel = (event: Event): void => {
		event.preventDefault();
		close();
	};

	dialog.addEventListener('keydown', onkeydown);
	dialog.addEventListener('cancel', oncancel);
	if (native) {
		dialog.showModal();
	} else {
		dialog.setAttribute('open', '');
		dialog.setAttribute('role', 'dialog');
		dialog.focus();
	}

	return () => {
		dialog.removeEventListener('keydown', onkeydown);
		dialog.removeEventListener('cancel', oncancel);
		if (native && dialog.open) dialog.close();
		if (before instanceof HTMLElement) before.focus();
	};
}

function keepInside(dialog: HTMLElement, event: KeyboardEvent): void {
	const stops = Array.from(dialog.querySelectorAll<HTMLElement>(FOCUSABLE));
	const first = stops[0];
	const last = stops[stops.length - 1];
	if (!first || !last) return;
	const at = document.activeElement;
	if (event.shiftKey && (at === first || at === dialog)) {
		event.preventDefault();
		last.focus();
	} else if (!event.shiftKey && at === last) {
		event.preventDefault();
		first.focus();
	}
}
