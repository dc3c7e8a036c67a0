import type { Result } from '#lib/domain/kernel/result.ts';
import type { HostView, PublicView, SeatView } from '#lib/domain/contest/view.ts';
import type { Response } from '#lib/domain/question/item.ts';
import type { ErrorBody } from '#lib/contract/error.ts';
import type {
	AckData,
	AnswerReceipt,
	CallInput,
	CallName,
	Connections,
	Counts,
	Snapshot
} from '#lib/contract/socket.ts';
import type { Millis } from '#lib/domain/kernel/brand.ts';
import { mayPass } from './refusal.ts';
import { reloadForNewVersion } from './reload.ts';
import {
	unsentAnswer,
	verdictOf,
	type PendingAnswer,
	type UnsentAnswer
} from './pending-answer.ts';
import { randomId } from './random-id.ts';
import {
	call,
	refusalOf,
	roomSocket,
	type RoomAddress,
	type RoomSocketClient
} from './room-socket.ts';
import { ServerClock } from './server-clock.ts';
import { tabKey } from './tab-key.ts';

const TICK_MS = 200;
const RESEND_MS = 2_000;
const SYNC_AGAIN_MS = 500;
/** Up to twice as long, so that a hall does not come back in one instant. */
const CONNECT_AGAIN_MS = 1_000;
/** Spreads the requests of a whole hall for its own results. */
const TALLY_SPREAD_MS = 2_000;

/**
 * One page's place in a live room: shows what the server has confirmed, keeps an answer until its
 * receipt, and comes back by itself to the same seat and screen.
 */
export class RoomSession {
	view: PublicView | null = $state.raw(null);
	seat: SeatView | null = $state.raw(null);
	host: (HostView & Connections) | null = $state.raw(null);
	counts: Counts | null = $state.raw(null);
	join: Snapshot['join'] | null = $state.raw(null);
	link: 'connecting' | 'live' | 'offline' = $state('connecting');
	offlineSince: number | null = $state(null);
	ended: ErrorBody | null = $state.raw(null);
	pending: PendingAnswer | null = $state.raw(null);
	remainingMs = $state(0);

	readonly #socket: RoomSocketClient;
	readonly #clock = new ServerClock();
	readonly #unsent: ReturnType<typeof unsentAnswer>;
	#seq = 0;
	#ticker: ReturnType<typeof setInterval> | undefined;
	#resend: ReturnType<typeof setTimeout> | undefined;
	#reconnect: ReturnType<typeof setTimeout> | undefined;
	#tally: ReturnType<typeof setTimeout> | undefined;

	constructor(address: Omit<RoomAddress, 'tabKey'>) {
		this.#socket = roomSocket(address.as === 'host' ? { ...address, tabKey: tabKey() } : address);
		this.#unsent = unsentAnswer(address.roomId);
	}

	start(): void {
		const socket = this.#socket;
		socket.on('connect', () => void this.#sync());
		socket.on('disconnect', (reason) => {
			this.#goOffline();
			// The server's own disconnect is not followed by the client's reconnection.
			if (reason === 'io server disconnect') this.#connectLater();
		});
		socket.on('connect_error', (error) => {
			const code = refusalOf(error);
			if (code === 'wire/version') return reloadForNewVersion();
			if (code !== null && !mayPass(code)) return this.#end({ code });
			this.#goOffline();
			// Nor is a refused handshake; one that the network failed is.
			if (code !== null) this.#connectLater();
		});
		socket.on('room:view', ({ seq, now, view }) => {
			this.#clock.hear(now);
			// An older view that arrives late must not be rendered over a newer one.
			if (seq < this.#seq) return;
			this.#seq = seq;
			this.#show(view);
		});
		socket.on('room:host', ({ now, host }) => {
			this.#clock.hear(now);
			this.host = host;
		});
		socket.on('room:counts', ({ now, counts }) => {
			this.#clock.hear(now);
			this.counts = counts;
		});
		socket.on('room:ended-for-you', ({ error }) => this.#end(error));
		document.addEventListener('visibilitychange', this.#onVisible);
		addEventListener('online', this.#onVisible);
		this.#ticker = setInterval(() => this.#tick(), TICK_MS);
		socket.connect();
	}

	stop(): void {
		document.removeEventListener('visibilitychange', this.#onVisible);
		removeEventListener('online', this.#onVisible);
		clearInterval(this.#ticker);
		clearTimeout(this.#resend);
		clearTimeout(this.#reconnect);
		clearTimeout(this.#tally);
		this.#socket.removeAllListeners();
		this.#socket.disconnect();
	}

	call<Name extends CallName>(
		name: Name,
		input: CallInput<Name>
	): Promise<Result<AckData[Name], ErrorBody>> {
		return call(this.#socket, name, input);
	}

	/** Sends the answer to the open question; it stays pending until the server's receipt. */
	submit(response: Response): void {
		const stage = this.view?.stage;
		if (stage?.name !== 'question' || stage.phase !== 'open' || this.seat === null) return;
		const answer = { commandId: randomId(), questionNo: stage.questionNo, response };
		this.#unsent.write({ ...answer, seatId: this.seat.seatId });
		void this.#send(answer);
	}

	/** Sends an unconfirmed answer again, with the same command id. */
	retry(): void {
		const pending = this.pending;
		if (pending === null || pending.state === 'saved' || this.ended !== null) return;
		if (!this.#socket.connected) this.#socket.connect();
		void this.#send(pending);
	}

	async #send({ commandId, questionNo, response }: UnsentAnswer): Promise<void> {
		clearTimeout(this.#resend);
		const answer = { commandId, questionNo, response };
		this.pending = { ...answer, state: this.#socket.connected ? 'sending' : 'unconfirmed' };
		const sent = this.#socket.connected
			? await this.call('room:submit-answer', answer)
			: ({ ok: false, error: { code: 'wire/timeout' } } as const);
		if (this.pending?.commandId !== commandId || this.pending.state === 'saved') return;
		if (sent.ok) return this.#confirm(answer, sent.value);
		const state = verdictOf(sent.error);
		this.pending = { ...answer, state, error: sent.error };
		if (state !== 'unconfirmed') this.#unsent.write(null);
		else if (this.ended === null) this.#resend = setTimeout(() => this.retry(), RESEND_MS);
	}

	#confirm(answer: UnsentAnswer, receipt: AnswerReceipt): void {
		this.#unsent.write(null);
		this.pending = { ...answer, state: 'saved', receipt };
		if (this.seat === null) return;
		const { questionNo, response } = answer;
		this.seat = {
			...this.seat,
			answer: { questionNo, response, seq: receipt.seq, elapsedMs: receipt.elapsedMs }
		};
	}

	async #sync(): Promise<void> {
		this.#clock.reset();
		const synced = await this.call('room:sync', {});
		if (!synced.ok) {
			if (!mayPass(synced.error.code)) return this.#end(synced.error);
			setTimeout(() => this.#socket.connected && void this.#sync(), SYNC_AGAIN_MS);
			return;
		}
		const { seq, now, view, seat, host, counts, join } = synced.value;
		this.#clock.hear(now);
		this.#seq = seq;
		if (seat) this.seat = seat;
		if (host) this.host = host;
		if (counts) this.counts = counts;
		if (join) this.join = join;
		this.link = 'live';
		this.offlineSince = null;
		this.#show(view);
		this.#sendUnsent();
	}

	#sendUnsent(): void {
		const unsent = this.#unsent.read();
		if (unsent === null || this.seat === null) return;
		if (unsent.seatId === this.seat.seatId) void this.#send(unsent);
		else this.#unsent.write(null);
	}

	#show(view: PublicView): void {
		this.view = view;
		const stage = view.stage;
		const questionNo = stage.name === 'question' ? stage.questionNo : null;
		if (this.pending && this.pending.questionNo !== questionNo) this.pending = null;
		const over = stage.name === 'awards' || stage.name === 'ended';
		if (over && this.seat && this.#tally === undefined) {
			this.#tally = setTimeout(() => void this.#refreshSeat(), Math.random() * TALLY_SPREAD_MS);
		}
		this.#tick();
	}

	async #refreshSeat(): Promise<void> {
		this.#tally = undefined;
		const synced = await this.call('room:sync', {});
		if (synced.ok && synced.value.seat) this.seat = synced.value.seat;
	}

	#tick(): void {
		const stage = this.view?.stage;
		const paused = this.view?.pause?.remainingMs;
		if (stage?.name !== 'question' || stage.phase !== 'open') this.remainingMs = 0;
		else if (paused !== undefined && paused !== null) this.remainingMs = paused;
		else {
			const now = this.#clock.now();
			const left = now === null ? (stage.limitMs as number) : stage.deadline - now;
			this.remainingMs = Math.max(0, left) as Millis;
		}
	}

	#goOffline(): void {
		if (this.ended !== null) return;
		this.link = this.view === null ? 'connecting' : 'offline';
		this.offlineSince ??= performance.now();
		if (this.pending?.state === 'sending') {
			this.pending = { ...this.pending, state: 'unconfirmed' };
		}
	}

	#connectLater(): void {
		if (this.ended !== null) return;
		clearTimeout(this.#reconnect);
		const waitMs = CONNECT_AGAIN_MS * (1 + Math.random());
		this.#reconnect = setTimeout(() => this.#socket.connect(), waitMs);
	}

	#end(error: ErrorBody): void {
		this.ended = error;
		clearTimeout(this.#resend);
		clearTimeout(this.#reconnect);
		this.#socket.disconnect();
	}

	// Inside WeChat a page sleeps with its socket; on waking it may believe it is still connected.
	readonly #onVisible = (): void => {
		if (document.visibilityState !== 'visible' || this.ended !== null) return;
		if (this.#socket.connected) void this.#sync();
		else this.#socket.connect();
	};
}
