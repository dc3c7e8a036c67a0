import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/**
 * The built product as a real process with a data folder of its own: started as a user starts it,
 * killed as the power cut does.
 */
export class Site {
	readonly dataDir = mkdtempSync(join(tmpdir(), 'saixue-test-'));
	readonly port: number;
	#process: ChildProcess | null = null;
	#printed = '';

	readonly #env: Readonly<Record<string, string>>;

	private constructor(port: number, env: Readonly<Record<string, string>>) {
		this.port = port;
		this.#env = env;
	}

	/** `env` adds settings to those that a test always gives. */
	static async start(env: Readonly<Record<string, string>> = {}): Promise<Site> {
		const site = new Site(await freePort(), env);
		await site.start();
		return site;
	}

	/** Under the loopback address. */
	get url(): string {
		return `http://127.0.0.1:${this.port}`;
	}

	/** Everything that the process has written to its terminal. */
	get printed(): string {
		return this.#printed;
	}

	/** Path of the one-time link that makes the first account. */
	get setupPath(): string {
		const path = /\/setup\?token=[\w-]+/.exec(this.#printed)?.[0];
		if (path === undefined) throw new Error(`no set-up link was printed:\n${this.#printed}`);
		return path;
	}

	/** Starts (again) on the same port and data; resolves when it answers. */
	async start(): Promise<void> {
		this.#printed = '';
		const child = spawn(process.execPath, ['src/main.ts'], {
			cwd: root,
			env: {
				...process.env,
				PORT: String(this.port),
				HOST: '127.0.0.1',
				DATA_DIR: this.dataDir,
				LOG_LEVEL: 'error',
				LANG: 'zh_CN.UTF-8',
				...this.#env
			},
			stdio: ['ignore', 'pipe', 'pipe']
		});
		this.#process = child;
		const note = (chunk: Buffer): void => {
			this.#printed += chunk.toString();
		};
		child.stdout.on('data', note);
		child.stderr.on('data', note);
		await waitFor('the server to answer', async () => {
			if (child.exitCode !== null) throw new Fatal(`the server ended:\n${this.#printed}`);
			const response = await fetch(`${this.url}/healthz`).catch(() => null);
			return response?.ok === true;
		});
	}

	/** Ends the process as a crash does: no handler runs, nothing is flushed. */
	async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
		const child = this.#process;
		if (child === null || child.exitCode !== null || child.signalCode !== null) return;
		const gone = new Promise((resolve) => child.once('exit', resolve));
		child.kill(signal);
		await gone;
	}

	async remove(): Promise<void> {
		await this.kill();
		rmSync(this.dataDir, { recursive: true, force: true });
	}
}

/** An error that waiting longer cannot mend. */
class Fatal extends Error {}

/** Asks again until the condition holds; the bound only turns a hang into a failure. */
export async function waitFor(
	what: string,
	condition: () => boolean | Promise<boolean>,
	boundMs = 30_000
): Promise<void> {
	const end = performance.now() + boundMs;
	for (;;) {
		if (await condition()) return;
		if (performance.now() > end) throw new Error(`waited ${boundMs} ms for ${what}`);
		await new Promise((resolve) => setTimeout(resolve, 25));
	}
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => resolve(port));
		});
	});
}
