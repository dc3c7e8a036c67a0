import { hash, verify } from '@node-rs/argon2';
import type { Passwords } from '../../ports/passwords.ts';

/** OWASP's floor for Argon2id, the algorithm this library takes by default. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** At most two at once: hashing shares Node's four helper threads with file access. */
const AT_ONCE = 2;

/** Argon2id with a bounded number of hashings at the same time. */
export function argonPasswords(): Passwords {
	const turns = queue(AT_ONCE);
	const decoy = hash('no account bears this password', COST);
	// Awaited at the first unknown name; a failure must not end the process before that.
	decoy.catch(() => undefined);
	return {
		hash: (password) => turns(() => hash(password, COST)),
		verify: (stored, password) =>
			turns(async () => (await verify(stored ?? (await decoy), password)) && stored !== null)
	};
}

function queue(atOnce: number): <T>(work: () => Promise<T>) => Promise<T> {
	let free = atOnce;
	const waiting: (() => void)[] = [];
	return async (work) => {
		if (free > 0) free--;
		else await new Promise<void>((turn) => waiting.push(turn));
		try {
			return await work();
		} finally {
			const next = waiting.shift();
			if (next) next();
			else free++;
		}
	};
}
