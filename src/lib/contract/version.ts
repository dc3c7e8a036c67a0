/** Grows with every change of the wire that an older page cannot follow; a mismatch reloads the page. */
export const CONTRACT_VERSION = 1;
