/** The most characters that a cell of a sheet holds. */
const MOST_CHARACTERS = 32_767;

/** What a sheet program would read as a formula or a field break, in either width. */
const FORMULA_START = /^[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]/;

/** XML 1.0 has no place for them, so a sheet with one does not open. */
const FORBIDDEN_IN_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * Typed text as it may stand in a cell: no formula when the sheet is saved as CSV and opened again,
 * nothing that XML forbids.
 */
export function safeText(text: string): string {
	const guarded = FORMULA_START.test(text) ? `'${text}` : text;
	return guarded.replace(FORBIDDEN_IN_XML, '').slice(0, MOST_CHARACTERS);
}
