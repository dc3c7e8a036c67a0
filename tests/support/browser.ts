import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const INSTALLED = [
	process.env['SAIXUE_TEST_BROWSER'] ?? '',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome-stable',
	'/usr/bin/google-chrome',
	'C:/Program Files/Google/Chrome/Application/chrome.exe',
	'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
];

/** The host name under which tests open the site: mapped to this machine, yet no secure context. */
export const LAN_NAME = 'saixue.lan';

const FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-dev-shm-usage',
	`--host-resolver-rules=MAP ${LAN_NAME} 127.0.0.1`
];

/** A real Chromium: the installed one where there is one, else the one that npm has brought. */
export async function launchBrowser(): Promise<Browser> {
	const installed = INSTALLED.find((path) => path !== '' && existsSync(path));
	if (installed) return chromium.launch({ executablePath: installed, args: FLAGS });
	// The package decides at import whether to unpack the system libraries that it carries along.
	process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
	const { default: packed } = await import('@sparticuz/chromium');
	// Its own flags are for a cloud function: one process for everything, which loses requests.
	return chromium.launch({ executablePath: await packed.executablePath(), args: FLAGS });
}
