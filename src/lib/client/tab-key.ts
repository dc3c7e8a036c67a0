import { randomId } from './random-id.ts';
import { Stored } from './stored.ts';

const isKey = (value: unknown): value is string => typeof value === 'string' && value.length >= 16;

/** Names this browser tab to the server: a reload keeps the host authority, another tab does not. */
export function tabKey(): string {
	const stored = new Stored(() => sessionStorage, 'saixue:tab', isKey);
	const known = stored.read();
	if (known !== null) return known;
	const fresh = randomId();
	stored.write(fresh);
	return fresh;
}
