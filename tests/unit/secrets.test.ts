import { describe, expect, it } from 'vitest';
import { systemSecrets } from '#lib/server/adapters/system/secrets.ts';

describe('a signature', () => {
	it('is one text alone: no other last character stands for it', () => {
		const { sign, verify } = systemSecrets(new Uint8Array(32));
		const right = sign('seat');
		const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=';
		const taken = [...alphabet].filter((last) => verify('seat', right.slice(0, -1) + last));
		expect(taken).toEqual([right.at(-1)]);
		for (const other of ['', `${right}=`, ` ${right}`]) expect(verify('seat', other)).toBe(false);
	});
});
