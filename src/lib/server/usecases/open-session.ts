import type { EpochMs, UserId } from '#lib/domain/kernel/brand.ts';
import type { Accounts } from '../ports/accounts.ts';
import type { Clock } from '../ports/clock.ts';
import type { Secrets } from '../ports/secrets.ts';
import { SESSION_MS, sessionHash } from './account-rules.ts';

/** Starts a session and returns its token, which only the person's browser keeps. */
export async function openSession(
	ports: { accounts: Accounts; clock: Clock; secrets: Secrets },
	userId: UserId
): Promise<string> {
	const { accounts, clock, secrets } = ports;
	const token = secrets.token();
	const now = clock.now();
	await accounts.sweepSessions(now);
	await accounts.openSession({
		tokenHash: sessionHash(token),
		userId,
		expiresAt: (now + SESSION_MS) as EpochMs
	});
	return token;
}
