import { err, ok } from '#lib/domain/kernel/result.ts';
import type { App } from '../app.ts';
import type { Accounts } from '../ports/accounts.ts';
import type { Brake } from '../ports/brake.ts';
import type { Clock } from '../ports/clock.ts';
import type { Passwords } from '../ports/passwords.ts';
import type { Secrets } from '../ports/secrets.ts';
import { nameKeyOf } from './account-rules.ts';
import { openSession } from './open-session.ts';

interface Ports {
	readonly accounts: Accounts;
	readonly passwords: Passwords;
	readonly secrets: Secrets;
	readonly clock: Clock;
	/** Failed sign-ins per name. */
	readonly failures: Brake;
}

/** Answers an unknown name as it answers a wrong password, in words and in time. */
export const signIn =
	(ports: Ports): App['signIn'] =>
	async ({ name, password }) => {
		const { accounts, passwords, failures } = ports;
		const nameKey = nameKeyOf(name);
		if (failures.blocked(nameKey)) return err('auth/too-many');
		// Counted before the slow check: attempts sent at once must not all pass the brake.
		failures.miss(nameKey);
		const account = await accounts.byNameKey(nameKey);
		const right = await passwords.verify(account?.passwordHash ?? null, password);
		if (account === null || !right) return err('auth/wrong-credentials');
		failures.clear(nameKey);
		return ok({ session: await openSession(ports, account.id) });
	};
