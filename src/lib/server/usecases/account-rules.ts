import { lengthOf } from '#lib/domain/kernel/chinese-text.ts';
import { sha256 } from '#lib/domain/kernel/sha256.ts';

/** How long a sign-in lasts, in milliseconds. */
export const SESSION_MS = 12 * 60 * 60 * 1000;

/** A name as it is shown; null where it is not 2 to 20 characters of printable text. */
export function accountName(given: string): string | null {
	const name = given.normalize('NFKC').trim().replace(/\s+/g, ' ');
	const length = lengthOf(name);
	return length < 2 || length > 20 || /[\p{C}\p{Zl}\p{Zp}]/u.test(name) ? null : name;
}

/** A name as it is compared: two spellings of one key are one account. */
export const nameKeyOf = (given: string): string =>
	given.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

/** At least 8 characters with a letter and a digit; no more than argon2 should be fed. */
export const isStrongEnough = (password: string): boolean =>
	lengthOf(password) >= 8 &&
	password.length <= 200 &&
	/\p{L}/u.test(password) &&
	/\p{N}/u.test(password);

/** What the table keeps of a session's token. */
export const sessionHash = (token: string): string => sha256(token);
