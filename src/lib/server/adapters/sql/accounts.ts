import type { EpochMs, UserId } from '#lib/domain/kernel/brand.ts';
import { err, ok } from '#lib/domain/kernel/result.ts';
import type { Accounts } from '../../ports/accounts.ts';
import type { Database } from './database.ts';

export function sqlAccounts(db: Database): Accounts {
	const count = async (handle: Database): Promise<number> => {
		const row = await handle
			.selectFrom('users')
			.select((eb) => eb.fn.countAll<number>().as('users'))
			.executeTakeFirstOrThrow();
		return Number(row.users);
	};
	return {
		count: () => count(db),
		async byNameKey(nameKey) {
			const row = await db
				.selectFrom('users')
				.selectAll()
				.where('name_key', '=', nameKey)
				.executeTakeFirst();
			if (!row) return null;
			return {
				id: row.id as UserId,
				name: row.name,
				nameKey: row.name_key,
				passwordHash: row.password_hash,
				createdAt: row.created_at as EpochMs
			};
		},
		addFirst: (account) =>
			db.transaction().execute(async (tx) => {
				if ((await count(tx)) > 0) return err('not-first');
				await tx
					.insertInto('users')
					.values({
						id: account.id,
						name: account.name,
						name_key: account.nameKey,
						password_hash: account.passwordHash,
						created_at: account.createdAt
					})
					.execute();
				return ok(undefined);
			}),
		async openSession({ tokenHash, userId, expiresAt }) {
			await db
				.insertInto('sessions')
				.values({ token_hash: tokenHash, user_id: userId, expires_at: expiresAt })
				.execute();
		},
		async sessionOwner(tokenHash, now) {
			const row = await db
				.selectFrom('sessions')
				.innerJoin('users', 'users.id', 'sessions.user_id')
				.select(['users.id', 'users.name'])
				.where('token_hash', '=', tokenHash)
				.where('expires_at', '>', now)
				.executeTakeFirst();
			return row ? { id: row.id as UserId, name: row.name } : null;
		},
		async closeSession(tokenHash) {
			await db.deleteFrom('sessions').where('token_hash', '=', tokenHash).execute();
		},
		async sweepSessions(now) {
			await db.deleteFrom('sessions').where('expires_at', '<=', now).execute();
		}
	};
}
