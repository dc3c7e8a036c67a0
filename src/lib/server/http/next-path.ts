/** A path of this site to go on to; the fallback for anything that could lead elsewhere. */
export function nextPath(given: string | null, fallback: string): string {
	// Browsers read a backslash as a slash, so `/\host` would leave the site as `//host` does.
	return given !== null && /^\/(?![/\\])[^\s\\]*$/.test(given) ? given : fallback;
}
