/** The digits of a typed or pasted room code: full-width digits count, spaces and dashes do not. */
export const codeDigits = (text: string, length = 6): string =>
	text
		.normalize('NFKC')
		.replace(/[^0-9]/g, '')
		.slice(0, length);

/** 582417 → 582 417, as it stands on the projector. */
export const spacedCode = (code: string): string => code.replace(/^(\d{3})(?=\d)/, '$1 ');
