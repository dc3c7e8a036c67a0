/** An option is known by letter, shape and colour together; six is the most a screen holds. */
const OPTION_LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type OptionLetter = (typeof OPTION_LETTERS)[number];

/** The letter of an option index; indexes past F share F. */
export const optionLetter = (index: number): OptionLetter =>
	OPTION_LETTERS[Math.min(Math.max(index, 0), OPTION_LETTERS.length - 1)]!;

interface KeyPress {
	readonly key: string;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly altKey: boolean;
}

/** The option index that a key press names, or null; presses with a modifier name none. */
export function optionOfKey(press: KeyPress, count: number): number | null {
	if (press.ctrlKey || press.metaKey || press.altKey) return null;
	const index = OPTION_LETTERS.findIndex((letter) => letter === press.key.toUpperCase());
	return index >= 0 && index < count ? index : null;
}
