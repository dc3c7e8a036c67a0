const KEY = 'saixue:reloaded-at';
const AGAIN_AFTER_MS = 30_000;

/** Loads the page of the newer server; not in a circle where a cache keeps serving the old one. */
export function reloadForNewVersion(): void {
	try {
		const last = Number(sessionStorage.getItem(KEY) ?? 0);
		if (Date.now() - last < AGAIN_AFTER_MS) return;
		sessionStorage.setItem(KEY, String(Date.now()));
	} catch {
		// Without storage one reload too many is the lesser evil.
	}
	location.reload();
}
