/** Unguessable values and the signing of capability tokens. */
export interface Secrets {
	/** URL-safe random text of 256 bits, for what opens a door. */
	token(): string;
	/** URL-safe random text of 128 bits, for what only has to be unique. */
	id(): string;
	/** A random 6-digit room code, leading digit not 0. */
	roomCode(): string;
	/** URL-safe HMAC-SHA-256 of the text under the site's secret. */
	sign(text: string): string;
	verify(text: string, signature: string): boolean;
}
