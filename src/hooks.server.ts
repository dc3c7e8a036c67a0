import { redirect, type Handle, type HandleServerError, type ServerInit } from '@sveltejs/kit';
import { building, dev } from '$app/environment';
import type { DeviceId } from '#lib/domain/kernel/brand.ts';
import { LOCALES, loadMessages, preferredLocale, type Locale } from '#lib/i18n/messages.ts';
import { compose, type Composition } from '#lib/server/compose.ts';
import { readConfig } from '#lib/server/config.ts';
import { handover, type Running } from '#lib/server/handover.ts';
import { STRANGERS_BODY_BYTES, bodySize } from '#lib/server/http/body-size.ts';
import {
	DEVICE_COOKIE,
	LANGUAGE_COOKIE,
	SESSION_COOKIE,
	YEAR_HOURS,
	setPrivateCookie
} from '#lib/server/http/cookies.ts';
import { needsSignIn } from '#lib/server/http/guarded.ts';
import { plainRefusal } from '#lib/server/http/refuse.ts';
import { bind } from '#lib/server/realtime/bind.ts';

let composition: Composition;

export const init: ServerInit = async () => {
	if (building) return;
	// An edit in development may load this module anew while its server lives on.
	const running = (handover.running ??= await start());
	composition = running.composition;
};

async function start(): Promise<Running> {
	const parts = await compose(readConfig(process.env));
	if (dev && parts.setupToken) process.stdout.write(`/setup?token=${parts.setupToken}\n`);
	const sockets = handover.http && bind(handover.http, parts);
	return {
		composition: parts,
		close: async () => {
			handover.running = undefined;
			await sockets?.close();
			await parts.close();
		}
	};
}

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
	const { common, errors } = await loadMessages(locals.locale);
	// Files are for authors: nobody else may fill the memory with one.
	if (locals.user === null && bodySize(request.headers) > STRANGERS_BODY_BYTES) {
		return plainRefusal('article/too-large', errors['article/too-large']);
	}
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%lang%', locals.locale).replace('%floor%', common.browserTooOld)
	});
};

export const handleError: HandleServerError = ({ error, event, status }) => {
	if (status === 404) return { message: 'page/not-found', code: 'page/not-found' };
	if (status === 413) return { message: 'article/too-large', code: 'article/too-large' };
	// The pattern of the route, not the address: an address may hold a token or a code.
	composition.log.error({ err: error, route: event.route.id }, 'request failed');
	return { message: 'server/internal', code: 'server/internal' };
};

function localeOf(chosen: string | undefined, headers: Headers): Locale {
	const known = LOCALES.find((locale) => locale === chosen);
	return known ?? preferredLocale(headers.get('accept-language'));
}
