import type { Cookies } from '@sveltejs/kit';
import type { RoomId } from '#lib/domain/kernel/brand.ts';

export const SESSION_COOKIE = 'session';
export const DEVICE_COOKIE = 'device';
export const LANGUAGE_COOKIE = 'lang';

const YEAR_SECONDS = 365 * 24 * 60 * 60;
const DAY_SECONDS = 24 * 60 * 60;

/** Name of the cookie that holds a phone's seat in one room. */
export const seatCookie = (roomId: RoomId): string => `seat_${roomId}`;

/**
 * Where a page's cookies go. Secure only on https: on a plain-http LAN address a browser would
 * drop a secure cookie without a word.
 */
const scope = (url: URL) =>
	({ path: '/', httpOnly: true, sameSite: 'lax', secure: url.protocol === 'https:' }) as const;

/** Keeps the session until the browser closes; the server ends it after 12 hours at the latest. */
export const setSession = (cookies: Cookies, url: URL, token: string): void =>
	cookies.set(SESSION_COOKIE, token, scope(url));

export const clearSession = (cookies: Cookies, url: URL): void =>
	cookies.delete(SESSION_COOKIE, scope(url));

/** Keeps a seat for a day, so that a phone that reloads in the hall sits where it sat. */
export const setSeat = (cookies: Cookies, url: URL, roomId: RoomId, token: string): void =>
	cookies.set(seatCookie(roomId), token, { ...scope(url), maxAge: DAY_SECONDS });

export const clearSeat = (cookies: Cookies, url: URL, roomId: RoomId): void =>
	cookies.delete(seatCookie(roomId), scope(url));

export const setDevice = (cookies: Cookies, url: URL, device: string): void =>
	cookies.set(DEVICE_COOKIE, device, { ...scope(url), maxAge: YEAR_SECONDS });

export const setLanguage = (cookies: Cookies, url: URL, locale: string): void =>
	cookies.set(LANGUAGE_COOKIE, locale, { ...scope(url), maxAge: YEAR_SECONDS });
