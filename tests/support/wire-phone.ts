import { io, type Socket } from 'socket.io-client';
import type {
	Ack,
	AckData,
	AnswerReceipt,
	CallInput,
	CallName,
	Pushes,
	Role,
	Snapshot
} from '#lib/contract/socket.ts';
import { CONTRACT_VERSION } from '#lib/contract/version.ts';
import type { PublicView } from '#lib/domain/contest/view.ts';
import type { Response } from '#lib/domain/question/item.ts';

/** An answer together with the receipt that its sender got. */
export interface Receipted {
	readonly commandId: string;
	readonly questionNo: number;
	readonly response: Response;
	readonly receipt: AnswerReceipt;
}

let commands = 0;

/**
 * A participant without a browser: speaks the wire as the pages do, comes back after a lost
 * connection, and sends an answer again with the same command id until it has the receipt.
 */
export class WirePhone {
	readonly receipts: Receipted[] = [];
	/** Sockets give up a refused handshake; it is noted here. */
	refusal: string | null = null;
	snapshot: Snapshot | null = null;
	view: PublicView | null = null;
	readonly #socket: Socket;
	#seq = 0;

	constructor(url: string, roomId: string, as: Role, cookie: string, more: object = {}) {
		this.#socket = io(url, {
			transports: ['websocket'],
			forceNew: true,
			auth: { v: CONTRACT_VERSION, roomId, as, ...more },
			extraHeaders: { origin: url, cookie },
			reconnectionDelay: 50,
			reconnectionDelayMax: 300,
			timeout: 2_000
		});
		this.#socket.on('connect', () => void this.#sync());
		this.#socket.on('connect_error', (error) => {
			const data = (error as Error & { data?: { code: string } }).data;
			if (data === undefined) return;
			// While the server wakes up it may refuse; a person's page tries again as well.
			this.refusal = data.code;
			setTimeout(() => this.#socket.connect(), 100);
		});
		this.#socket.on('room:view', (({ seq, view }) => {
			if (seq < this.#seq) return;
			this.#seq = seq;
			this.view = view;
		}) satisfies Pushes['room:view']);
	}

	get connected(): boolean {
		return this.#socket.connected && this.snapshot !== null;
	}

	/** Raw messages as they come off the wire, before anything is parsed. */
	onMessage(listener: (data: string) => void): void {
		this.#socket.io.on('open', () => {
			this.#socket.io.engine.on('packet', ({ type, data }: { type: string; data?: unknown }) => {
				if (type === 'message' && typeof data === 'string') listener(data);
			});
		});
	}

	call<Name extends CallName>(
		name: Name,
		input: CallInput<Name>
	): Promise<Ack<AckData[Name]> | null> {
		return new Promise((resolve) => {
			this.#socket
				.timeout(2_000)
				.emit(name, input, (late: Error | null, ack: Ack<AckData[Name]>) =>
					resolve(late ? null : ack)
				);
		});
	}

	/** Resolves with the server's verdict, however often the connection is lost in between. */
	async answer(questionNo: number, response: Response): Promise<Ack<AnswerReceipt>> {
		const input = { commandId: `wire-command-${commands++}`, questionNo, response };
		for (;;) {
			const ack = this.#socket.connected ? await this.call('room:submit-answer', input) : null;
			if (ack?.ok) this.receipts.push({ ...input, receipt: ack.data });
			const again = ack === null || (!ack.ok && AGAIN.has(ack.error.code));
			if (!again) return ack;
			await new Promise((resume) => setTimeout(resume, 60));
		}
	}

	close(): void {
		this.#socket.disconnect();
	}

	async #sync(): Promise<void> {
		this.snapshot = null;
		const ack = await this.call('room:sync', {});
		if (!ack?.ok) return;
		this.#seq = ack.data.seq;
		this.view = ack.data.view;
		this.snapshot = ack.data;
	}
}

const AGAIN: ReadonlySet<string> = new Set([
	'room/paused',
	'room/storage-unavailable',
	'wire/too-many',
	'server/internal'
]);
