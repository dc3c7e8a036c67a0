import { io, type Socket } from 'socket.io-client';
import type { ErrorBody, ErrorCode } from '#lib/contract/error.ts';
import type {
	Ack,
	AckData,
	CallInput,
	CallName,
	ClientToServer,
	Pushes,
	Role
} from '#lib/contract/socket.ts';
import { CONTRACT_VERSION } from '#lib/contract/version.ts';
import { err, ok, type Result } from '#lib/domain/kernel/result.ts';

export type RoomSocketClient = Socket<Pushes, ClientToServer>;

const ACK_TIMEOUT_MS = 4_000;

export interface RoomAddress {
	readonly roomId: string;
	readonly as: Role;
	readonly token?: string;
	readonly tabKey?: string;
}

/** An unconnected socket for one room; cookies and the token say who it is. */
export function roomSocket(address: RoomAddress): RoomSocketClient {
	return io({
		autoConnect: false,
		transports: ['websocket', 'polling'],
		tryAllTransports: true,
		auth: { v: CONTRACT_VERSION, ...address },
		// Jittered, so that a hall does not come back in one instant.
		reconnectionDelay: 400,
		reconnectionDelayMax: 3_000,
		randomizationFactor: 0.5,
		timeout: 5_000
	});
}

/** Calls the server and always ends: with its answer, or with `wire/timeout`. */
export function call<Name extends CallName>(
	socket: RoomSocketClient,
	name: Name,
	input: CallInput<Name>
): Promise<Result<AckData[Name], ErrorBody>> {
	return new Promise((resolve) => {
		const timed = socket.timeout(ACK_TIMEOUT_MS);
		const settle = (late: Error | null, answer?: Ack<AckData[Name]>): void => {
			if (late || answer === undefined) resolve(err({ code: 'wire/timeout' }));
			else resolve(answer.ok ? ok(answer.data) : err(answer.error));
		};
		(timed.emit as (name: string, input: unknown, ack: typeof settle) => void).call(
			timed,
			name,
			input,
			settle
		);
	});
}

/** The code that the server put on a refused handshake; null where the network failed. */
export function refusalOf(error: Error): ErrorCode | null {
	const data = (error as Error & { data?: { code?: ErrorCode } }).data;
	return data?.code ?? null;
}
