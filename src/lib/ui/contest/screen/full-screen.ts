interface OldSafariDocument {
	readonly webkitFullscreenElement?: Element | null;
	readonly webkitExitFullscreen?: () => void;
}
interface OldSafariElement {
	readonly webkitRequestFullscreen?: () => void;
}

/** Turns full screen on or off; a browser that refuses keeps the page as it is. */
export function toggleFullScreen(): void {
	const page = document as Document & OldSafariDocument;
	const root = document.documentElement as HTMLElement & OldSafariElement;
	if (page.fullscreenElement ?? page.webkitFullscreenElement) {
		if (page.exitFullscreen) void page.exitFullscreen().catch(() => undefined);
		else page.webkitExitFullscreen?.();
	} else if (root.requestFullscreen) {
		void root.requestFullscreen().catch(() => undefined);
	} else {
		root.webkitRequestFullscreen?.();
	}
}
