import { createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Secrets } from '../../ports/secrets.ts';

const TOKEN_BYTES = 32;

/** Randomness and signatures from Node's crypto, keyed by the site's secret. */
export function systemSecrets(siteSecret: Uint8Array): Secrets {
	const mac = (text: string): Buffer => createHmac('sha256', siteSecret).update(text).digest();
	return {
		token: () => randomBytes(TOKEN_BYTES).toString('base64url'),
		id: () => randomBytes(16).toString('base64url'),
		roomCode: () => String(randomInt(100_000, 1_000_000)),
		sign: (text) => mac(text).toString('base64url'),
		verify(text, signature) {
			// As texts: decoding ignores the last bits, so that several texts would be one signature.
			const given = Buffer.from(signature);
			const right = Buffer.from(mac(text).toString('base64url'));
			return given.length === right.length && timingSafeEqual(given, right);
		}
	};
}

/** The secret that signs this site's seat and screen tokens; made on the first start. */
export function siteSecret(dataDir: string): Uint8Array {
	const file = join(dataDir, 'secret');
	if (!existsSync(file)) {
		// `wx`: of two processes that start together, one writes and both read the same.
		try {
			writeFileSync(file, randomBytes(TOKEN_BYTES).toString('base64url'), {
				mode: 0o600,
				flag: 'wx'
			});
		} catch (error) {
			if (!existsSync(file)) throw error;
		}
	}
	const secret = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64url');
	// A file cut short would sign with a key that anybody can guess.
	if (secret.length < TOKEN_BYTES) throw new Error(`The site secret in ${file} is damaged`);
	return secret;
}
