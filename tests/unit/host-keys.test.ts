import { describe, expect, it } from 'vitest';
import { hostKeyOf } from '#lib/ui/contest/host/host-keys.ts';

const press = (key: string, more: Partial<Parameters<typeof hostKeyOf>[0]> = {}) => ({
	key,
	repeat: false,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	...more
});

describe('[A9] keys of the host console', () => {
	it.each([
		[' ', 'next'],
		['p', 'pause'],
		['P', 'pause'],
		['t', 'add-time'],
		['?', 'help'],
		['？', 'help']
	])('takes %j as %s', (key, asked) => {
		expect(hostKeyOf(press(key), 'page')).toBe(asked);
	});

	it.each([' ', 'p', 't', '?'])('takes %j as text while somebody types', (key) => {
		expect(hostKeyOf(press(key), 'typing')).toBeNull();
	});

	it('leaves the space key to a button that has the focus, and keeps the letters', () => {
		expect(hostKeyOf(press(' '), 'pressable')).toBeNull();
		expect(hostKeyOf(press('p'), 'pressable')).toBe('pause');
	});

	it('asks once while a key is held', () => {
		expect(hostKeyOf(press(' ', { repeat: true }), 'page')).toBeNull();
	});

	it.each(['ctrlKey', 'metaKey', 'altKey'] as const)(
		'leaves presses with %s to the browser',
		(modifier) => {
			expect(hostKeyOf(press('p', { [modifier]: true }), 'page')).toBeNull();
		}
	);

	it.each(['Enter', 'v', 'd', 'Delete', 'Escape'])(
		'has no key %s: voiding and ending are far',
		(key) => {
			expect(hostKeyOf(press(key), 'page')).toBeNull();
		}
	);
});
