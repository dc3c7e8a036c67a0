/** Headers of every answer, errors included; the content policy with its nonces is SvelteKit's own. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
	'x-content-type-options': 'nosniff',
	// Not `no-referrer`: under it a browser posts a plain form with the origin `null`, which the
	// check against cross-site forms refuses. Other sites learn nothing under either.
	'referrer-policy': 'same-origin',
	'x-frame-options': 'DENY',
	'cross-origin-resource-policy': 'same-origin'
};
