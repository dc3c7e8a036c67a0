import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { renderUnicodeCompact } from 'uqr';
import { start as en } from '#lib/i18n/en/start.ts';
import { start as zh } from '#lib/i18n/zh-CN/start.ts';
import { ConfigError, readConfig, type Config } from '#lib/server/config.ts';
import { SECURITY_HEADERS } from '#lib/server/http/headers.ts';
import { lanAddresses } from '#lib/server/http/lan-addresses.ts';
import { handover } from '#lib/server/handover.ts';

/** Requests carry the settled protocol here; whatever a client sends under the name is replaced. */
const PROTOCOL = 'x-saixue-protocol';
const HEADERS = Object.entries(SECURITY_HEADERS);
/** Room for the largest file that a person may try, so that the refusal can say what is wrong. */
const BODY_LIMIT = '64M';

const say = (...lines: readonly string[]): void =>
	void process.stdout.write(`${lines.join('\n')}\n`);

function stopWith(...lines: readonly string[]): never {
	process.stderr.write(`${lines.join('\n')}\n`);
	process.exit(1);
}

async function main(): Promise<void> {
	const config = readSettings();
	const handlerFile = join(import.meta.dirname, '../build/handler.js');
	if (!existsSync(handlerFile)) stopWith(zh.notBuilt, en.notBuilt);

	process.env['PROTOCOL_HEADER'] = PROTOCOL;
	process.env['BODY_SIZE_LIMIT'] = BODY_LIMIT;
	// The listener stands before the sockets are bound: Socket.IO wraps the listeners it finds.
	const entry: { pages?: RequestListener } = {};
	const http = createServer((request, response) => {
		request.headers[PROTOCOL] = protocolOf(request, config);
		for (const [name, value] of HEADERS) response.setHeader(name, value);
		if (entry.pages) entry.pages(request, response);
		else response.writeHead(503, { 'retry-after': '1' }).end();
	});
	handover.http = http;
	// The port comes first: a second start by mistake ends before it touches the data.
	await listen(http, config);
	entry.pages = await loadPages(handlerFile, config);
	stopOnSignal(http);
	greet(config, (http.address() as AddressInfo).port);
	// A bug in one request must not end the contests of everybody else: each room can be read again
	// from its record. Before this point a failure ends the start.
	process.on('uncaughtException', (bug) => process.stderr.write(`${bug.stack ?? bug.message}\n`));
}

async function listen(http: Server, { port, host }: Config): Promise<void> {
	http.listen(port, host);
	try {
		await once(http, 'listening');
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === 'EADDRINUSE') stopWith(zh.portInUse(port), en.portInUse(port));
		if (code === 'EACCES') stopWith(zh.portDenied(port), en.portDenied(port));
		throw error;
	}
}

function readSettings(): Config {
	try {
		return readConfig(process.env);
	} catch (error) {
		if (error instanceof ConfigError) stopWith(zh.badSettings, en.badSettings, error.message);
		throw error;
	}
}

/** Loads the built pages, whose `init` opens the data folder and binds the sockets. */
async function loadPages(file: string, config: Config): Promise<RequestListener> {
	try {
		return ((await import(pathToFileURL(file).href)) as { handler: RequestListener }).handler;
	} catch (error) {
		if (isStorageFault(error)) {
			stopWith(zh.dataUnusable(config.dataDir), en.dataUnusable(config.dataDir), error.message);
		}
		throw error;
	}
}

const isStorageFault = (error: unknown): error is Error =>
	error instanceof Error &&
	('syscall' in error || ('code' in error && error.code === 'ERR_SQLITE_ERROR'));

function protocolOf(request: IncomingMessage, config: Config): string {
	const forwarded = request.headers['x-forwarded-proto'];
	return config.trustProxy && forwarded === 'https' ? 'https' : 'http';
}

function greet(config: Config, port: number): void {
	const local = `http://localhost:${port}`;
	const addresses = config.publicUrl ? [config.publicUrl] : lanAddresses(config.host, port);
	const ms = Math.round(performance.now());
	say('', zh.ready(ms), en.ready(ms), ...(addresses[0] ? addresses : [local]).map(indent), '');
	say(renderUnicodeCompact(addresses[0] ?? local, { border: 2 }), '');
	if (addresses[0]) say(`${zh.openHere} ${en.openHere}`, indent(local), '');
	const setupToken = handover.running?.composition.setupToken;
	if (setupToken) say(zh.setup, en.setup, indent(`${local}/setup?token=${setupToken}`), '');
	say(`${zh.stop} ${en.stop}`);
}

const indent = (line: string): string => `  ${line}`;

function stopOnSignal(http: Server): void {
	let stopping = false;
	const stop = (): void => {
		if (stopping) return;
		stopping = true;
		http.close();
		http.closeIdleConnections();
		// Sockets first: an open one keeps its room busy. A close that hangs is cut off.
		const cutOff = setTimeout(() => process.exit(1), 5000);
		void Promise.resolve(handover.running?.close()).then(() => {
			clearTimeout(cutOff);
			http.closeAllConnections();
			say(`${zh.stopped} ${en.stopped}`);
			process.exit(0);
		});
	};
	process.once('SIGTERM', stop);
	process.once('SIGINT', stop);
}

await main();
