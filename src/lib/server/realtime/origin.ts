import type { IncomingMessage } from 'node:http';

/**
 * Whether a handshake comes from our own pages. CORS does not cover WebSocket, so the origin is
 * compared here, on every transport. A browser leaves `Origin` out of a same-origin GET, hence a
 * polling request may lack it; a WebSocket upgrade never does.
 */
export function isOwnOrigin(request: IncomingMessage, allowed: readonly string[]): boolean {
	const { origin, host, upgrade } = request.headers;
	if (origin === undefined) return upgrade === undefined && request.method === 'GET';
	if (allowed.includes(origin)) return true;
	try {
		return new URL(origin).host === host;
	} catch {
		return false;
	}
}
