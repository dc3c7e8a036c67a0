import * as v from 'valibot';
import type { EpochMs, Millis, SeatId } from '#lib/domain/kernel/brand.ts';
import type { HostView, PublicView, SeatView } from '#lib/domain/contest/view.ts';
import type { ErrorBody } from './error.ts';

/** Who a socket speaks for, settled in the handshake. */
export type Role = 'seat' | 'host' | 'screen';

/** What the client sends in `auth`; cookies carry the seat token and the host's session. */
export const HandshakeSchema = v.strictObject({
	v: v.number(),
	roomId: v.pipe(v.string(), v.maxLength(64)),
	as: v.picklist(['seat', 'host', 'screen']),
	/** Screen token; the other roles are known by cookie. */
	token: v.optional(v.pipe(v.string(), v.maxLength(256))),
	/** Host only: random key of this tab, kept over a reload. */
	tabKey: v.optional(v.pipe(v.string(), v.maxLength(64)))
});

const commandId = v.pipe(v.string(), v.minLength(8), v.maxLength(64));
const epoch = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const smallInteger = v.pipe(v.number(), v.safeInteger(), v.minValue(-1), v.maxValue(99));

const ResponseSchema = v.union([
	smallInteger,
	v.boolean(),
	v.pipe(v.string(), v.maxLength(200)),
	v.pipe(v.array(smallInteger), v.maxLength(20), v.readonly())
]);

/** What a person in the room gets on joining, on a gap and after a reconnect. */
export interface Snapshot {
	readonly seq: number;
	/** The server's clock, for the countdown. */
	readonly now: EpochMs;
	readonly view: PublicView;
	readonly seat?: SeatView;
	readonly host?: HostView & Connections;
	readonly counts?: Counts;
	/** Host and screen: the address that phones open, and the room code. */
	readonly join?: { readonly code: string; readonly url: string };
}

export interface Connections {
	/** Seats with a live connection. */
	readonly online: readonly SeatId[];
	readonly screens: number;
	/** False where another tab holds the host authority. */
	readonly inCharge: boolean;
}

export interface Counts {
	readonly answered: number;
	readonly seated: number;
	readonly online: number;
	/** Seats taken per team, in the order of `view.teams`; for the lobby. */
	readonly seatedByTeam: readonly number[];
	readonly lastSeated: { readonly name: string; readonly table: number } | null;
}

export interface AnswerReceipt {
	readonly seq: number;
	readonly at: EpochMs;
	readonly elapsedMs: Millis;
}

export interface Mate {
	readonly name: string;
	readonly seated: boolean;
	readonly me: boolean;
}

/** The one table of client calls: name → who may call, and what it takes. Acks are in `AckData`. */
export const CALLS = {
	'room:sync': { roles: ['seat', 'host', 'screen'], input: v.strictObject({}) },
	'room:mates': { roles: ['seat'], input: v.strictObject({}) },
	'room:submit-answer': {
		roles: ['seat'],
		input: v.strictObject({
			commandId,
			questionNo: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(999)),
			response: ResponseSchema
		})
	},
	'room:claim-host': { roles: ['host'], input: v.strictObject({ takeOver: v.boolean() }) },
	'room:advance': {
		roles: ['host'],
		input: v.strictObject({ epoch, stepKey: v.pipe(v.string(), v.maxLength(40)) })
	},
	'room:pause': { roles: ['host'], input: v.strictObject({ epoch }) },
	'room:resume': { roles: ['host'], input: v.strictObject({ epoch }) },
	'room:add-time': {
		roles: ['host'],
		input: v.strictObject({
			epoch,
			addedMs: v.pipe(v.number(), v.safeInteger(), v.minValue(1000), v.maxValue(600_000))
		})
	},
	'room:void-question': {
		roles: ['host'],
		input: v.strictObject({
			epoch,
			questionNo: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(999)),
			reason: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100))
		})
	},
	'room:release-seat': {
		roles: ['host'],
		input: v.strictObject({ epoch, seatId: v.pipe(v.string(), v.maxLength(64)) })
	},
	'room:end': { roles: ['host'], input: v.strictObject({ epoch }) }
} as const satisfies Record<string, { roles: readonly Role[]; input: v.GenericSchema }>;

export type CallName = keyof typeof CALLS;
export type CallInput<Name extends CallName> = v.InferOutput<(typeof CALLS)[Name]['input']>;

export interface AckData {
	'room:sync': Snapshot;
	'room:mates': readonly Mate[];
	'room:submit-answer': AnswerReceipt;
	'room:claim-host': { readonly epoch: number };
	'room:advance': { readonly seq: number };
	'room:pause': { readonly seq: number };
	'room:resume': { readonly seq: number };
	'room:add-time': { readonly seq: number };
	'room:void-question': { readonly seq: number };
	'room:release-seat': { readonly seq: number };
	'room:end': { readonly seq: number };
}

export type Ack<T> =
	{ readonly ok: true; readonly data: T } | { readonly ok: false; readonly error: ErrorBody };

/** Server pushes. Every one carries whole views, so a lost one is healed by the next. */
export interface Pushes {
	/** To everybody in the room, serialised once; only when the public view has changed. */
	'room:view': (push: {
		readonly seq: number;
		readonly now: EpochMs;
		readonly view: PublicView;
	}) => void;
	/** To the host's sockets alone, at most 10 a second. */
	'room:host': (push: {
		readonly seq: number;
		readonly now: EpochMs;
		readonly host: HostView & Connections;
	}) => void;
	/** To the host's and screens' sockets, at most 4 a second. */
	'room:counts': (push: { readonly now: EpochMs; readonly counts: Counts }) => void;
	/** The connection's right has ended: seat on another phone, seat released, host elsewhere. */
	'room:ended-for-you': (push: { readonly error: ErrorBody }) => void;
}

export type ClientToServer = {
	[Name in CallName]: (input: CallInput<Name>, ack: (answer: Ack<AckData[Name]>) => void) => void;
};
