import type { ErrorCode } from '#lib/contract/error.ts';
import type { Result } from '#lib/domain/kernel/result.ts';
import type { App } from '../app.ts';
import type { Accounts } from '../ports/accounts.ts';
import type { Brake } from '../ports/brake.ts';
import type { Clock } from '../ports/clock.ts';
import type { Contests } from '../ports/contests.ts';
import type { Drafting } from '../ports/drafting.ts';
import type { EventLog } from '../ports/event-log.ts';
import type { Library } from '../ports/library.ts';
import type { Passwords } from '../ports/passwords.ts';
import type { Practices } from '../ports/practices.ts';
import type { Rooms } from '../ports/rooms.ts';
import type { Secrets } from '../ports/secrets.ts';
import { sessionHash } from './account-rules.ts';
import { answerPractice } from './answer-practice.ts';
import { createFirstHost } from './create-first-host.ts';
import { editItem } from './edit-item.ts';
import { findRoom } from './find-room.ts';
import { importArticle } from './import-article.ts';
import { openRoom } from './open-room.ts';
import { publishQuiz } from './publish-quiz.ts';
import { readArticleDetail } from './read-article-detail.ts';
import { readPractice } from './read-practice.ts';
import { readQuiz } from './read-quiz.ts';
import { readRecord } from './read-record.ts';
import { reviewItem } from './review-item.ts';
import { roomDoor } from './room-door.ts';
import { seatOf } from './seat-of.ts';
import { isScreenToken, sealScreenToken } from './seat-tokens.ts';
import { signIn } from './sign-in.ts';
import { signOuts } from './sign-out.ts';
import { startPractice } from './start-practice.ts';
import { takeOverSeat } from './take-over-seat.ts';
import { takeSeat } from './take-seat.ts';

export interface Ports {
	readonly accounts: Accounts;
	readonly clock: Clock;
	readonly contests: Contests;
	readonly drafting: Drafting;
	readonly eventLog: EventLog;
	readonly library: Library;
	readonly passwords: Passwords;
	readonly practices: Practices;
	readonly rooms: Rooms;
	readonly secrets: Secrets;
	/** Token of the link that makes the first account; null where one exists. */
	readonly setupToken: string | null;
	readonly signInFailures: Brake;
	readonly codeMissesByDevice: Brake;
	readonly codeMissesOfAll: Brake;
	readonly decodeText: (bytes: Uint8Array) => Result<string, ErrorCode>;
	readonly close: () => Promise<void>;
}

/** Every verb of the product over its ports. */
export function bindApp(ports: Ports): App {
	const { accounts, clock, contests, library, rooms, secrets } = ports;
	const door = roomDoor(ports);
	return {
		importArticle: importArticle(ports),
		listArticles: library.listArticles,
		readArticle: readArticleDetail(ports),
		reviewItem: reviewItem(ports),
		editItem: editItem(ports),
		publishQuiz: publishQuiz(ports),
		listQuizzes: library.listQuizzes,
		readQuiz: readQuiz(ports),

		startPractice: startPractice(ports),
		readPractice: readPractice(ports),
		listPractices: ports.practices.list,
		answerPractice: answerPractice(ports),

		openRoom: openRoom(ports),
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
		...signOuts(accounts),
		userOf: async (session) =>
			session === '' ? null : accounts.sessionOwner(sessionHash(session), clock.now()),
		needsSetup: async () => (await accounts.count()) === 0,
		close: ports.close
	};
}
