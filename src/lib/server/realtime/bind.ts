import type { IncomingHttpHeaders, Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import { CALLS, type Ack, type AckData, type CallName } from '#lib/contract/socket.ts';
import type { ErrorCode } from '#lib/contract/error.ts';
import type { Composition } from '../compose.ts';
import { addressForPhones } from '../http/lan-addresses.ts';
import { answerCall } from './calls.ts';
import { identify } from './handshake.ts';
import { LiveRooms } from './live-rooms.ts';
import { isOwnOrigin } from './origin.ts';
import { TokenBucket } from './token-bucket.ts';
import type { RoomServer, RoomSocket } from './socket-types.ts';

const MESSAGE_BYTES = 16_384;
const CALLS_PER_SECOND = 20;

/**
 * Puts the rooms' sockets on an http server that has its request listener already. One Socket.IO
 * server per http server for life: a second one would answer the same path and end the process.
 */
export function bind(http: HttpServer, composition: Composition): { close(): Promise<void> } {
	const { app, rooms, clock, config, log } = composition;
	const io: RoomServer = new Server(http, {
		serveClient: false,
		maxHttpBufferSize: MESSAGE_BYTES,
		perMessageDeflate: false,
		httpCompression: false,
		pingInterval: 10_000,
		pingTimeout: 8_000,
		connectTimeout: 10_000,
		allowRequest: (request, decide) => decide(null, isOwnOrigin(request, config.origins))
	});
	const onBug = (bug: unknown): void => log.error({ err: bug }, 'push failed');
	const live = new LiveRooms(io, { app, clock, rooms, onBug });

	io.use((socket, next) => {
		const { auth, headers } = socket.handshake;
		identify(auth, headers, app, rooms)
			.then((identified) => {
				if (!identified.ok) return next(refusal(identified.error));
				socket.data.identity = identified.value;
				socket.data.baseUrl =
					config.publicUrl ?? addressForPhones(openedUnder(headers), config.host);
				next();
			})
			.catch((bug: unknown) => {
				log.error({ err: bug }, 'handshake failed');
				next(refusal('server/internal'));
			});
	});

	io.on('connection', (socket) => {
		live.enter(socket);
		const bucket = new TokenBucket(CALLS_PER_SECOND, CALLS_PER_SECOND, clock);
		for (const name of Object.keys(CALLS) as CallName[]) {
			on(socket, name, async (input) => {
				if (!bucket.take()) return refuse('wire/too-many');
				try {
					const { identity, baseUrl } = socket.data;
					const outcome = await answerCall(name, input, { identity, baseUrl, live });
					return outcome.ok ? { ok: true, data: outcome.value } : refuse(outcome.error);
				} catch (bug) {
					log.error({ err: bug, call: name }, 'call failed');
					return refuse('server/internal');
				}
			});
		}
	});

	return {
		close: async () => {
			live.close();
			// Before anything waits for the http server: an open WebSocket would keep the process alive.
			io.engine.close();
			await io.close();
		}
	};
}

const refuse = (code: ErrorCode): Ack<never> => ({ ok: false, error: { code } });

/** Socket.IO hands `data` of the error to the client's `connect_error`; the message is not shown. */
const refusal = (code: ErrorCode): Error => Object.assign(new Error(code), { data: { code } });

/** The only way a handler is registered: it always answers, whatever came in. */
function on(
	socket: RoomSocket,
	name: CallName,
	handle: (input: unknown) => Promise<Ack<AckData[CallName]>>
): void {
	const listener = (...args: unknown[]): void => {
		const ack = args.at(-1);
		if (typeof ack !== 'function') return;
		void handle(args[0]).then((answer) => ack(answer) as unknown);
	};
	socket.on(name, listener as never);
}

function openedUnder({ origin, host }: IncomingHttpHeaders): string {
	return origin ?? `http://${host ?? 'localhost'}`;
}
