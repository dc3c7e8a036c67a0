import type { App } from '../app.ts';
import type { Accounts } from '../ports/accounts.ts';
import type { Brake } from '../ports/brake.ts';
import type { Clock } from '../ports/clock.ts';
import type { Contests } from '../ports/contests.ts';
import type { EventLog } from '../ports/event-log.ts';
import type { Library } from '../ports/library.ts';
import type { Passwords } from '../ports/passwords.ts';
import type { Rooms } from '../ports/rooms.ts';
import type { Secrets } from '../ports/secrets.ts';
import { sessionHash } from './account-rules.ts';
import { createFirstHost } from './create-first-host.ts';
import { findRoom } from './find-room.ts';
import { readRecord } from './read-record.ts';
import { roomDoor } from './room-door.ts';
import { seatOf } from './seat-of.ts';
import { isScreenToken, sealScreenToken } from './seat-tokens.ts';
import { signIn } from './sign-in.ts';
import { takeOverSeat } from './take-over-seat.ts';
import { takeSeat } from './take-seat.ts';

export interface Ports {
	readonly accounts: Accounts;
	readonly clock: Clock;
	readonly contests: Contests;
	readonly eventLog: EventLog;
	readonly library: Library;
	readonly passwords: Passwords;
	readonly rooms: Rooms;
	readonly secrets: Secrets;
	/** Token of the link that makes the first account; null where one exists. */
	readonly setupToken: string | null;
	readonly signInFailures: Brake;
	readonly codeMissesByDevice: Brake;
	readonly codeMissesOfAll: Brake;
	readonly close: () => Promise<void>;
}

/** Every verb of the product over its ports. */
export function bindApp(ports: Ports): App {
	const { accounts, clock, contests, library, rooms, secrets } = ports;
	const door = roomDoor(ports);
	return {
		listArticles: library.listArticles,
		listQuizzes: library.listQuizzes,

		findRoom: findRoom({
			contests,
			roomDoor: door,
			missesByDevice: ports.codeMissesByDevice,
			missesOfAll: ports.codeMissesOfAll
		}),
		roomDoor: door,
		takeSeat: takeSeat(ports),
		takeOverSeat: takeOverSeat(ports),
		seatOf: seatOf({ rooms, secrets }),
		screenToken: (roomId) => sealScreenToken(secrets, roomId),
		isScreenToken: (roomId, token) => isScreenToken(secrets, roomId, token),
		listContests: async () => (await contests.list()).map(({ summary }) => summary),
		readRecord: readRecord(ports),

		createFirstHost: createFirstHost(ports),
		signIn: signIn({ ...ports, failures: ports.signInFailures }),
		signOut: (session) => accounts.closeSession(sessionHash(session)),
		userOf: async (session) =>
			session === '' ? null : accounts.sessionOwner(sessionHash(session), clock.now()),
		needsSetup: async () => (await accounts.count()) === 0,
		close: ports.close
	} as App;
}
