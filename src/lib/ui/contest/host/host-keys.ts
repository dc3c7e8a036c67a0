export type HostKey = 'next' | 'pause' | 'add-time' | 'help';

interface KeyPress {
	readonly key: string;
	readonly repeat: boolean;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly altKey: boolean;
}

/** What has the focus: a place to type, something that a space presses by itself, or neither. */
export type FocusKind = 'typing' | 'pressable' | 'page';

/**
 * What a key press asks of the console; null where it asks nothing. A held key asks once. A focused
 * button keeps its own space key, or a person on the keyboard would go on instead of pausing.
 */
export function hostKeyOf(press: KeyPress, focus: FocusKind): HostKey | null {
	if (press.repeat || press.ctrlKey || press.metaKey || press.altKey) return null;
	if (focus === 'typing') return null;
	switch (press.key) {
		case ' ':
			return focus === 'page' ? 'next' : null;
		case 'p':
		case 'P':
			return 'pause';
		case 't':
		case 'T':
			return 'add-time';
		case '?':
		case '\uff1f':
			return 'help';
		default:
			return null;
	}
}

/** The kind of the element that has the focus. */
export function focusKind(element: Element | null): FocusKind {
	if (element === null) return 'page';
	if (element.closest('input, textarea, select, [contenteditable="true"]')) return 'typing';
	return element.closest('button, a[href], summary, [role="button"]') ? 'pressable' : 'page';
}

/** The dialogs of the console; one is open at a time. */
export type HostDialog = 'void' | 'end' | 'take-over' | 'join' | 'screen' | 'seats' | 'help';
