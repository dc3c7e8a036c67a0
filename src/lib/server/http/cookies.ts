import type { Cookies } from '@sveltejs/kit';
import type { RoomId } from '#lib/domain/kernel/brand.ts';

export const SESSION_COOKIE = 'session';
export const DEVICE_COOKIE = 'device';
export const LANGUAGE_COOKIE = 'lang';

/** One seat per room and device; the value is the signed seat token. */
export const seatCookie = (roomId: RoomId): string => `seat_${roomId}`;

const HOURS = 3600;

/**
 * Sets a cookie that scripts cannot read. `secure` follows the scheme: on a plain-HTTP LAN address a
 * Secure cookie would never come back, and nobody could stay signed in.
 */
export function setPrivateCookie(
	cookies: Cookies,
	url: URL,
	name: string,
	value: string,
	maxAgeHours: number
): void {
	cookies.set(name, value, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
		maxAge: maxAgeHours * HOURS
	});
}
