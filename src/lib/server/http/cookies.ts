import type { Cookies } from '@sveltejs/kit';
import type { RoomId } from '#lib/domain/kernel/brand.ts';

export const SESSION_COOKIE = 'session';
export const DEVICE_COOKIE = 'device';
export const LANGUAGE_COOKIE = 'lang';

/** Hours that each cookie is kept. */
export const SESSION_HOURS = 12;
export const YEAR_HOURS = 365 * 24;

/** One seat per room and device; the value is the signed seat token. */
export const seatCookie = (roomId: RoomId): string => `seat_${roomId}`;

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
	cookies.set(name, value, { ...scope(url), maxAge: maxAgeHours * 3600 });
}

export const clearPrivateCookie = (cookies: Cookies, url: URL, name: string): void =>
	cookies.delete(name, scope(url));

const scope = (url: URL) =>
	({ path: '/', httpOnly: true, sameSite: 'lax', secure: url.protocol === 'https:' }) as const;
