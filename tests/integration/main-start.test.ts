import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Site } from '../support/site.ts';

const root = join(import.meta.dirname, '../..');

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'saixue-main-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Starts the entry and waits for its end. */
function run(env: Record<string, string>, cwd = root): Promise<{ code: number; printed: string }> {
	return new Promise((resolve) => {
		const child = spawn(process.execPath, ['src/main.ts'], {
			cwd,
			env: { ...process.env, DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'silent', ...env }
		});
		let printed = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
		}
		child.once('exit', (code) => resolve({ code: code ?? -1, printed }));
	});
}

describe('a start that cannot succeed says what to do, in both languages', () => {
	test('where the port is in use', async () => {
		const holder = createServer().listen(0, '127.0.0.1');
		await new Promise((listening) => holder.once('listening', listening));
		const { port } = holder.address() as AddressInfo;
		const { code, printed } = await run({ PORT: String(port), HOST: '127.0.0.1' });
		holder.close();
		expect(code).toBe(1);
		expect(printed).toContain(`端口 ${port} 已被占用`);
		expect(printed).toContain(`Port ${port} is in use`);
		expect(printed).not.toContain('    at ');
	}, 60_000);

	test('where a setting cannot be used', async () => {
		const { code, printed } = await run({ PORT: 'many', SAIXUE_PUBLIC_URL: 'not an address' });
		expect(code).toBe(1);
		expect(printed).toContain('PORT');
		expect(printed).toContain('SAIXUE_PUBLIC_URL');
		expect(printed).toContain('设置有误');
	}, 60_000);

	test('where the data folder cannot be made', async () => {
		const { code, printed } = await run({ PORT: '0', DATA_DIR: '/dev/null/data' });
		expect(code).toBe(1);
		expect(printed).toContain('/dev/null/data');
		expect(printed).toContain('数据目录');
	}, 60_000);

	test('where nothing was built', async () => {
		cpSync(join(root, 'src'), join(folder, 'src'), { recursive: true });
		cpSync(join(root, 'package.json'), join(folder, 'package.json'));
		symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
		const { code, printed } = await run({ PORT: '0' }, folder);
		expect(code).toBe(1);
		expect(printed).toContain('npm run build');
	}, 60_000);
});

describe('a server', () => {
	let site: Site;

	beforeEach(async () => {
		site = await Site.start();
	}, 60_000);

	afterEach(() => site.remove());

	test('prints its address, a QR of it and, until an account exists, the link that makes one', async () => {
		expect(site.printed).toContain(`:${site.port}`);
		expect(site.printed).toMatch(/█▀▀▀▀▀█|█ ▄▄▄▄▄ █/);
		expect(site.setupPath).toMatch(/^\/setup\?token=[\w-]{43}$/);
	});

	test('keeps its secret to itself', () => {
		if (process.platform === 'win32') return;
		expect(statSync(join(site.dataDir, 'secret')).mode & 0o777).toBe(0o600);
	});

	test.each(['SIGTERM', 'SIGINT'] as const)(
		'ends by itself on %s, with a connection kept open, and starts again on the same data',
		async (signal) => {
			await fetch(`${site.url}/login`);
			await site.kill(signal);
			expect(site.printed).toContain('已停止');
			await site.start();
			expect((await fetch(`${site.url}/healthz`)).status).toBe(200);
		},
		60_000
	);
});
