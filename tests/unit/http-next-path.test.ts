import { describe, expect, it } from 'vitest';
import { nextPath } from '#lib/server/http/next-path.ts';

describe('the path to go on to', () => {
	it.each(['/', '/library', '/review/a?view=b&c=%E4%B8%AD#d', '/contests/new?quiz=[x]'])(
		'may be %s',
		(path) => expect(nextPath(path, '/home')).toBe(path)
	);

	it.each([
		null,
		'',
		'library',
		'//evil.example',
		'/\\evil.example',
		'/a\\b',
		'/\t/evil.example',
		'https://evil.example',
		'javascript:alert(1)',
		'/a\r\nset-cookie: x=y',
		'/题库'
	])('is the fallback instead of %j', (path) => expect(nextPath(path, '/home')).toBe('/home'));
});
