/** Unguessable values and the signing of capability tokens. */
export interface Secrets {
	/** URL-safe random text of at least 128 bits. */
	token(): string;
	/** A random 6-digit room code, leading digit not 0. */
	roomCode(): string;
	/** URL-safe HMAC-SHA-256 of the text under the site's secret. */
	sign(text: string): string;
	verify(text: string, signature: string): boolean;
}
