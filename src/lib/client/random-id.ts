/** 128 random bits as hexadecimal digits. Works without a secure context, unlike `randomUUID`. */
export function randomId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
