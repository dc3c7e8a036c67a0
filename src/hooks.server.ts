import { redirect, type Handle, type HandleServerError, type ServerInit } from '@sveltejs/kit';
import { building } from '$app/environment';
import type { DeviceId } from '#lib/domain/kernel/brand.ts';
import { LOCALES, loadMessages, preferredLocale, type Locale } from '#lib/i18n/messages.ts';
import { compose, type Composition } from '#lib/server/compose.ts';
import { readConfig } from '#lib/server/config.ts';
import { handover } from '#lib/server/handover.ts';
import {
	DEVICE_COOKIE,
	LANGUAGE_COOKIE,
	SESSION_COOKIE,
	YEAR_HOURS,
	setPrivateCookie
} from '#lib/server/http/cookies.ts';
import { needsSignIn } from '#lib/server/http/guarded.ts';
import { bind } from '#lib/server/realtime/bind.ts';

let composition: Composition;

export const init: ServerInit = async () => {
	if (building) return;
	// An edit in development loads this module anew: the old one lets go of the database first.
	await handover.running?.close();
	composition = await compose(readConfig(process.env));
	const sockets = handover.http && bind(handover.http, composition);
	handover.running = {
		setupToken: composition.setupToken,
		close: async () => {
			await sockets?.close();
			await composition.close();
		}
	};
};

export const handle: Handle = async ({ event, resolve }) => {
	const { cookies, locals, request, route, url } = event;
	locals.app = composition.app;
	locals.locale = localeOf(cookies.get(LANGUAGE_COOKIE), request.headers);
	locals.user = await composition.app.userOf(cookies.get(SESSION_COOKIE) ?? '');
	let device = cookies.get(DEVICE_COOKIE);
	if (device === undefined || !/^[\w-]{43}$/.test(device)) {
		device = composition.secrets.token();
		setPrivateCookie(cookies, url, DEVICE_COOKIE, device, YEAR_HOURS);
	}
	locals.deviceId = device as DeviceId;

	if (locals.user === null && needsSignIn(route.id)) {
		redirect(303, `/login?next=${encodeURIComponent(url.pathname + url.search)}`);
	}
	const { common } = await loadMessages(locals.locale);
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%lang%', locals.locale).replace('%floor%', common.browserTooOld)
	});
};

export const handleError: HandleServerError = ({ error, event, status }) => {
	if (status === 404) return { message: 'page/not-found', code: 'page/not-found' };
	// The pattern of the route, not the address: an address may hold a token or a code.
	composition.log.error({ err: error, route: event.route.id }, 'request failed');
	return { message: 'server/internal', code: 'server/internal' };
};

function localeOf(chosen: string | undefined, headers: Headers): Locale {
	const known = LOCALES.find((locale) => locale === chosen);
	return known ?? preferredLocale(headers.get('accept-language'));
}
