/** True where the browser can hold the screen on; never on a plain http address. */
export const canKeepAwake = (): boolean =>
	typeof navigator !== 'undefined' && 'wakeLock' in navigator;

/**
 * Holds the screen on until the returned function is called. The browser drops the lock
 * whenever the page is hidden, so it is asked for again on return; a refusal is no error.
 */
export function keepAwake(): () => void {
	let lock: WakeLockSentinel | null = null;
	let released = false;

	const acquire = async (): Promise<void> => {
		if (document.visibilityState !== 'visible') return;
		try {
			const acquired = await navigator.wakeLock.request('screen');
			if (released) await acquired.release();
			else lock = acquired;
		} catch {
			lock = null;
		}
	};

	const onvisible = (): void => void acquire();
	document.addEventListener('visibilitychange', onvisible);
	void acquire();

	return () => {
		released = true;
		document.removeEventListener('visibilitychange', onvisible);
		void lock?.release().catch(() => undefined);
	};
}
