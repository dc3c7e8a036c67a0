import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HttpVisitor, type Answer } from '../support/http-visitor.ts';
import { Site } from '../support/site.ts';

const PASSWORD = 'bamboo-2026';
const NAME = '周主持';

let site: Site;

beforeAll(async () => {
	site = await Site.start();
}, 60_000);

afterAll(() => site.remove());

const visitor = (): HttpVisitor => new HttpVisitor(site.port);
const account = (password = PASSWORD, name = NAME) => ({ name, password });
const isRedirectTo = (answer: Answer, path: string): void => {
	expect([answer.status, answer.headers.location]).toEqual([303, path]);
};

describe('the first account', () => {
	test('is made through the printed link, once, over plain http under any host name', async () => {
		const host = visitor();
		const page = await host.get(site.setupPath);
		expect(page.status).toBe(200);
		expect(page.body).toContain('建立主持账号');

		const form = { ...account(), again: PASSWORD };
		const weak = await host.post(site.setupPath, { ...form, password: 'short', again: 'short' });
		expect(weak.status).toBe(422);
		expect(weak.body).toContain('密码至少 8 位');
		const differing = await host.post(site.setupPath, { ...form, again: 'other' });
		expect(differing.body).toContain('两次输入的密码不一样');
		const guessed = await host.post('/setup?token=guess', form);
		expect(guessed.status).toBe(410);

		isRedirectTo(await host.post(site.setupPath, form), '/library');
		expect((await host.get('/library')).status).toBe(200);

		const second = await visitor().post(site.setupPath, { ...form, name: '另一人' });
		expect(second.status).toBe(410);
		expect(second.body).toContain('这个链接已经用过');
		isRedirectTo(await visitor().get(site.setupPath), '/login');
	});

	test('keeps its cookies on plain http: HttpOnly and SameSite, not Secure', async () => {
		const host = visitor();
		await host.post('/login', account());
		const session = host.cookieLines.find((line) => line.startsWith('session='));
		const device = host.cookieLines.find((line) => line.startsWith('device='));
		for (const line of [session, device]) {
			expect(line).toMatch(/; HttpOnly/i);
			expect(line).toMatch(/; SameSite=Lax/i);
			expect(line).not.toMatch(/; Secure/i);
		}
		expect(session).toMatch(/Max-Age=43200/i);
	});
});

describe('signing in', () => {
	test('leads back to the page that asked for it, and never off the site', async () => {
		const host = visitor();
		const asked = await host.get('/library?page=2');
		isRedirectTo(asked, '/login?next=%2Flibrary%3Fpage%3D2');
		isRedirectTo(await host.post(asked.headers.location!, account()), '/library?page=2');
		for (const away of ['//evil.example', '/\\evil.example', 'https://evil.example', 'x']) {
			const path = `/login?next=${encodeURIComponent(away)}`;
			isRedirectTo(await visitor().post(path, account()), '/library');
		}
	});

	test.each(['/library', '/contests', '/contests/new', '/review'])(
		'[S3] comes before every page of authors and hosts: %s',
		async (path) => {
			isRedirectTo(await visitor().get(path), `/login?next=${encodeURIComponent(path)}`);
			expect((await visitor().post(path, {})).headers.location).toMatch(/^\/login/);
		}
	);

	test('[S24] answers an unknown name as a wrong password', async () => {
		const wrong = await visitor().post('/login', account('not-this-1'));
		const unknown = await visitor().post('/login', account('not-this-1', '没有此人'));
		expect([wrong.status, unknown.status]).toEqual([401, 401]);
		for (const { body } of [wrong, unknown]) expect(body).toContain('账号或密码不对');
	});

	test('[S24] stops a name after five failures, also with the right password and for an unknown name', async () => {
		for (const name of ['某人甲', NAME]) {
			let last = 0;
			for (let i = 0; i < 6; i++) {
				last = (await visitor().post('/login', account('wrong-pass-1', name))).status;
			}
			expect(last).toBe(429);
		}
		const right = await visitor().post('/login', account());
		expect(right.status).toBe(429);
		expect(right.body).toContain('5 分钟后再试');
	});

	test('a form from another site is refused', async () => {
		for (const origin of ['http://evil.example', 'null']) {
			expect((await visitor().post('/login', account(), { origin })).status).toBe(403);
		}
	});
});

describe('a form that is too large', () => {
	test('is refused before it is read, unless an author sends it', async () => {
		const large = { code: '1'.repeat(100_000) };
		const stranger = await visitor().post('/', large);
		expect(stranger.status).toBe(413);
		expect(stranger.body).toContain('文件超过 5 MB');
	});
});

describe('signing out', () => {
	test('[S20] ends the session on the server, not only in the browser', async () => {
		await site.kill('SIGTERM');
		await site.start();
		const host = visitor();
		await host.post('/login', account());
		const kept = host.cookies.get('session')!;
		isRedirectTo(await host.post('/logout', {}), '/');
		expect(host.cookies.has('session')).toBe(false);
		const thief = visitor();
		thief.cookies.set('session', kept);
		isRedirectTo(await thief.get('/library'), '/login?next=%2Flibrary');
	});
});

describe('every answer', () => {
	test.each(['/', '/login', '/library', '/no-such-page', '/healthz', '/_app/none.js'])(
		'[S15] carries the security headers: %s',
		async (path) => {
			const { headers } = await visitor().get(path);
			expect(headers['x-content-type-options']).toBe('nosniff');
			expect(headers['referrer-policy']).toBe('same-origin');
			expect(headers['x-frame-options']).toBe('DENY');
		}
	);

	test('[S15] pages allow scripts by nonce alone', async () => {
		const { headers } = await visitor().get('/login');
		const policy = String(headers['content-security-policy']);
		expect(policy).toMatch(/script-src 'self' 'nonce-[^']+'(?:;|$)/);
		expect(policy).toContain("object-src 'none'");
		expect(policy).toContain("frame-ancestors 'none'");
	});

	test('is in the language that the reader chose, else in that of the browser', async () => {
		const reader = visitor();
		const chinese = await reader.get('/login');
		expect(chinese.body).toContain('<html lang="zh-CN">');
		const english = await reader.get('/login', { 'accept-language': 'en-GB,en;q=0.9' });
		expect(english.body).toContain('<html lang="en">');
		expect(english.body).toContain('Sign in');
		isRedirectTo(await reader.post('/language', { lang: 'en', next: '/login' }), '/login');
		expect((await reader.get('/login', { 'accept-language': 'zh' })).body).toContain('Sign in');
		isRedirectTo(await reader.post('/language', { lang: 'xx', next: '//evil.example' }), '/');
		expect((await reader.get('/no-such-page')).body).toContain('Not found');
	});
});
