import type { UserId } from '#lib/domain/kernel/brand.ts';
import { err, ok } from '#lib/domain/kernel/result.ts';
import type { App } from '../app.ts';
import type { Accounts } from '../ports/accounts.ts';
import type { Clock } from '../ports/clock.ts';
import type { Passwords } from '../ports/passwords.ts';
import type { Secrets } from '../ports/secrets.ts';
import { accountName, isStrongEnough, nameKeyOf } from './account-rules.ts';
import { openSession } from './open-session.ts';

interface Ports {
	readonly accounts: Accounts;
	readonly passwords: Passwords;
	readonly secrets: Secrets;
	readonly clock: Clock;
	readonly setupToken: string | null;
}

/** The first account of a site, for whoever holds the link that the server printed at its start. */
export const createFirstHost =
	(ports: Ports): App['createFirstHost'] =>
	async ({ token, name, password }) => {
		const { accounts, passwords, secrets, clock, setupToken } = ports;
		// Signatures are compared in constant time, plain texts are not.
		const isOurs = setupToken !== null && secrets.verify(setupToken, secrets.sign(token));
		if (!isOurs || (await accounts.count()) > 0) return err('auth/link-used');
		const shown = accountName(name);
		if (shown === null) return err('auth/name-invalid');
		if (!isStrongEnough(password)) return err('auth/password-weak');
		const account = {
			id: secrets.id() as UserId,
			name: shown,
			nameKey: nameKeyOf(shown),
			passwordHash: await passwords.hash(password),
			createdAt: clock.now()
		};
		const added = await accounts.addFirst(account);
		if (!added.ok) return err('auth/link-used');
		return ok({ session: await openSession(ports, account.id) });
	};
