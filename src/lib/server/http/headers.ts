/** Headers of every page and endpoint; the content policy with its nonces is SvelteKit's own. */
const SECURITY_HEADERS: Readonly<Record<string, string>> = {
	'x-content-type-options': 'nosniff',
	// Not `no-referrer`: under it a browser posts a plain form with the origin `null`, which the
	// check against cross-site forms refuses. Other sites learn nothing under either.
	'referrer-policy': 'same-origin',
	'x-frame-options': 'DENY',
	'cross-origin-resource-policy': 'same-origin'
};

export function secure(response: Response): Response {
	for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value);
	return response;
}
