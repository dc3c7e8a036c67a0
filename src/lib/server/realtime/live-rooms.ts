import { viewPublic } from '#lib/domain/contest/view-public.ts';
import type { EventEnvelope } from '#lib/domain/contest/event.ts';
import type { RoomState } from '#lib/domain/contest/state.ts';
import type { RoomId, SeatId } from '#lib/domain/kernel/brand.ts';
import type { Snapshot } from '#lib/contract/socket.ts';
import type { ErrorCode } from '#lib/contract/error.ts';
import type { App } from '../app.ts';
import type { Clock } from '../ports/clock.ts';
import { Pace } from './pace.ts';
import { Presences } from './presence.ts';
import type { RoomRegistry } from './room-registry.ts';
import { countsOf, hostPush, snapshotFor } from './snapshots.ts';
import {
	audienceOf,
	everybody,
	seatChannel,
	sessionChannel,
	type Identity,
	type RoomServer,
	type RoomSocket
} from './socket-types.ts';

/** Events that change nothing on the phones: they are counted for host and screen, not broadcast. */
const QUIET: ReadonlySet<EventEnvelope['event']['type']> = new Set([
	'AnswerSubmitted',
	'SeatTaken',
	'SeatTakenOver',
	'SeatReleased',
	'HostClaimed'
]);

const HOST_PACE_MS = 100;
const COUNTS_PACE_MS = 250;
/** A phone on a bad network leaves dead connections behind for a while; a flood leaves more. */
const SOCKETS_PER_SEAT = 8;

export interface LivePorts {
	readonly app: App;
	readonly clock: Clock;
	readonly rooms: RoomRegistry;
	readonly onBug: (bug: unknown) => void;
}

/** What the sockets of the rooms are shown: one whole view per change, counters at a gentle pace. */
export class LiveRooms {
	readonly rooms: RoomRegistry;
	readonly presences = new Presences();
	readonly #io: RoomServer;
	readonly #app: App;
	readonly #clock: Clock;
	readonly #hostPace: Pace<RoomId>;
	readonly #countsPace: Pace<RoomId>;
	readonly #codes = new Map<RoomId, string>();
	readonly #onBug: (bug: unknown) => void;
	readonly #unsubscribe: readonly (() => void)[];

	constructor(io: RoomServer, ports: LivePorts) {
		this.#io = io;
		this.#app = ports.app;
		this.#clock = ports.clock;
		this.rooms = ports.rooms;
		this.#onBug = ports.onBug;
		this.#hostPace = new Pace(HOST_PACE_MS, (roomId) => this.#pushHost(roomId), ports.onBug);
		this.#countsPace = new Pace(COUNTS_PACE_MS, (roomId) => this.#pushCounts(roomId), ports.onBug);
		this.#unsubscribe = [
			ports.rooms.subscribe((...commit) => this.#show(...commit)),
			ports.app.onSignOut((session) => this.#signOut(session))
		];
	}

	close(): void {
		for (const unsubscribe of this.#unsubscribe) unsubscribe();
		this.#hostPace.stop();
		this.#countsPace.stop();
	}

	async snapshot(identity: Identity, baseUrl: string, state: RoomState): Promise<Snapshot> {
		const { roomId } = identity;
		const code = identity.role === 'seat' ? '' : await this.#code(roomId);
		const join = { code, url: `${baseUrl}/j/${code}` };
		return snapshotFor(identity, state, this.presences.of(roomId), this.#clock.now(), join);
	}

	/** Enters a socket into its channels, and tells host and screen when it comes and goes. */
	enter(socket: RoomSocket): void {
		const { identity } = socket.data;
		const { roomId, role } = identity;
		const presence = this.presences.of(roomId);
		void socket.join([everybody(roomId), audienceOf(roomId, role)]);
		if (role === 'seat') {
			void socket.join(seatChannel(roomId, identity.seatId));
			presence.seatJoined(identity.seatId);
			this.#endOldest(seatChannel(roomId, identity.seatId));
		} else if (role === 'screen') presence.screenJoined();
		else void socket.join(sessionChannel(identity.session));
		socket.on('disconnect', () => {
			if (role === 'seat') presence.seatLeft(identity.seatId);
			else if (role === 'screen') presence.screenLeft();
			this.presences.forgetIfEmpty(roomId);
			this.#countAgain(roomId);
		});
		this.#countAgain(roomId);
		if (role === 'host') this.#claimIfFree(socket, roomId).catch(this.#onBug);
	}

	/** A console that opens or reloads takes the authority when no other console holds it. */
	async #claimIfFree(socket: RoomSocket, roomId: RoomId): Promise<void> {
		const { identity } = socket.data;
		if (identity.role !== 'host') return;
		const { userId, name, tabKey } = identity;
		const holder = (await this.rooms.state(roomId))?.host?.tabKey;
		const consoles = await this.#io.in(audienceOf(roomId, 'host')).fetchSockets();
		const held = consoles.some(
			({ data }) => data.identity.role === 'host' && data.identity.tabKey === holder
		);
		if (held && holder !== tabKey) return;
		await this.rooms.dispatch(roomId, { type: 'ClaimHost', userId, name, tabKey, takeOver: true });
	}

	#show(roomId: RoomId, state: RoomState, stored: readonly EventEnvelope[]): void {
		if (stored.some(({ event }) => !QUIET.has(event.type))) {
			const push = { seq: state.seq, now: this.#clock.now(), view: viewPublic(state) };
			this.#io.to(everybody(roomId)).emit('room:view', push);
			// At once, beside the view: a console whose button lags behind its picture misleads.
			this.#pushHost(roomId).catch(this.#onBug);
		}
		for (const { event } of stored) {
			if (event.type === 'SeatTakenOver') {
				this.#dismiss(roomId, event.data.seatId, 'room/seat-moved', event.data.generation);
			} else if (event.type === 'SeatReleased') {
				this.#dismiss(roomId, event.data.seatId, 'room/unknown-seat', Infinity);
			}
		}
		this.#countAgain(roomId);
	}

	#endOldest(channel: string): void {
		const { adapter, sockets } = this.#io.sockets;
		const ids = [...(adapter.rooms.get(channel) ?? [])];
		for (const id of ids.slice(0, -SOCKETS_PER_SEAT)) sockets.get(id)?.disconnect();
	}

	#signOut(session: string): void {
		const consoles = this.#io.in(sessionChannel(session));
		consoles.emit('room:ended-for-you', { error: { code: 'auth/sign-in-first' } });
		consoles.disconnectSockets();
	}

	#countAgain(roomId: RoomId): void {
		this.#hostPace.ask(roomId);
		this.#countsPace.ask(roomId);
	}

	async #pushHost(roomId: RoomId): Promise<void> {
		const state = await this.rooms.state(roomId);
		if (state === null) return;
		const consoles = await this.#io.in(audienceOf(roomId, 'host')).fetchSockets();
		for (const console of consoles) {
			if (console.data.identity.role !== 'host') continue;
			const host = hostPush(state, this.presences.of(roomId), console.data.identity.tabKey);
			console.emit('room:host', { seq: state.seq, now: this.#clock.now(), host });
		}
	}

	async #pushCounts(roomId: RoomId): Promise<void> {
		const state = await this.rooms.state(roomId);
		if (state === null) return;
		const counts = countsOf(state, this.presences.of(roomId));
		this.#io
			.to([audienceOf(roomId, 'host'), audienceOf(roomId, 'screen')])
			.emit('room:counts', { now: this.#clock.now(), counts });
	}

	/** Ends the right of every connection of a seat that holds an older token than `generation`. */
	#dismiss(roomId: RoomId, seatId: SeatId, code: ErrorCode, generation: number): void {
		const channel = this.#io.in(seatChannel(roomId, seatId));
		const dismiss = async (): Promise<void> => {
			for (const socket of await channel.fetchSockets()) {
				const { identity } = socket.data;
				if (identity.role !== 'seat' || identity.generation >= generation) continue;
				socket.emit('room:ended-for-you', { error: { code } });
				socket.disconnect();
			}
		};
		dismiss().catch(this.#onBug);
	}

	async #code(roomId: RoomId): Promise<string> {
		const known = this.#codes.get(roomId);
		if (known !== undefined) return known;
		const door = await this.#app.roomDoor(roomId);
		if (!door.ok) return '';
		this.#codes.set(roomId, door.value.code);
		return door.value.code;
	}
}
