import type { App } from '../app.ts';
import type { Accounts } from '../ports/accounts.ts';
import { sessionHash } from './account-rules.ts';

/** Ends a session on the server, and tells whoever serves it over a connection that lasts. */
export function signOuts(accounts: Accounts): Pick<App, 'signOut' | 'onSignOut'> {
	const listeners = new Set<(session: string) => void>();
	return {
		signOut: async (session) => {
			await accounts.closeSession(sessionHash(session));
			for (const listener of listeners) listener(session);
		},
		onSignOut: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		}
	};
}
