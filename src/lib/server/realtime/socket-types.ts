import type { Server, Socket } from 'socket.io';
import type { ClientToServer, Pushes, Role } from '#lib/contract/socket.ts';
import type { RoomId, SeatId, UserId } from '#lib/domain/kernel/brand.ts';

/** Whom a socket speaks for, settled once in the handshake from cookie, session or screen token. */
export type Identity = { readonly roomId: RoomId } & (
	| { readonly role: 'seat'; readonly seatId: SeatId; readonly generation: number }
	| {
			readonly role: 'host';
			readonly userId: UserId;
			readonly name: string;
			readonly tabKey: string;
			/** Where the sockets of one sign-in are reached, to end them with it. */
			readonly session: string;
	  }
	| { readonly role: 'screen' }
);

export interface SocketData {
	identity: Identity;
	/** Scheme and host that the client reached the server by: phones get the same in the QR. */
	baseUrl: string;
}

type NoEvents = Record<string, never>;

export type RoomServer = Server<ClientToServer, Pushes, NoEvents, SocketData>;
export type RoomSocket = Socket<ClientToServer, Pushes, NoEvents, SocketData>;

export const everybody = (roomId: RoomId): string => `room:${roomId}`;
export const audienceOf = (roomId: RoomId, role: Role): string => `room:${roomId}:${role}`;
export const sessionChannel = (session: string): string => `session:${session}`;
export const seatChannel = (roomId: RoomId, seatId: SeatId): string =>
	`room:${roomId}:seat:${seatId}`;
