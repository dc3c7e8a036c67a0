import type { EpochMs, UserId } from '#lib/domain/kernel/brand.ts';
import type { Result } from '#lib/domain/kernel/result.ts';

interface Account {
	readonly id: UserId;
	readonly name: string;
	/** The name as it is compared. */
	readonly nameKey: string;
	readonly passwordHash: string;
	readonly createdAt: EpochMs;
}

/** The people who may host and author, and their sign-ins. */
export interface Accounts {
	count(): Promise<number>;
	byNameKey(nameKey: string): Promise<Account | null>;
	/** Stores the account if it is the first one of this site. */
	addFirst(account: Account): Promise<Result<void, 'not-first'>>;
	openSession(session: Session): Promise<void>;
	/** The owner of a session that has not run out at `now`. */
	sessionOwner(tokenHash: string, now: EpochMs): Promise<Pick<Account, 'id' | 'name'> | null>;
	closeSession(tokenHash: string): Promise<void>;
	/** Removes sessions that ran out before `now`. */
	sweepSessions(now: EpochMs): Promise<void>;
}

interface Session {
	/** SHA-256 of the token: a stolen table opens no session. */
	readonly tokenHash: string;
	readonly userId: UserId;
	readonly expiresAt: EpochMs;
}
