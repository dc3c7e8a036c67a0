/** A path of this site to go on to; the fallback for anything that could lead elsewhere. */
export function nextPath(given: string | null, fallback: string): string {
	// Browsers read a backslash as a slash, so `/\host` would leave the site as `//host` does. A header
	// holds ASCII alone: the paths of our own pages come percent-encoded.
	return given !== null && /^\/(?![/\\])[!-[\]-~]*$/.test(given) ? given : fallback;
}
