import * as v from 'valibot';
import { answerOf } from '#lib/domain/contest/places.ts';
import type { HostCommand } from '#lib/domain/contest/command.ts';
import type { CommandId, Millis, SeatId } from '#lib/domain/kernel/brand.ts';
import { err, ok, type Result } from '#lib/domain/kernel/result.ts';
import { CALLS, type AckData, type CallInput, type CallName } from '#lib/contract/socket.ts';
import type { ErrorCode } from '#lib/contract/error.ts';
import type { RoomState } from '#lib/domain/contest/state.ts';
import type { Identity } from './socket-types.ts';
import { matesOf } from './snapshots.ts';
import type { LiveRooms } from './live-rooms.ts';

type Outcome<Name extends CallName> = Result<AckData[Name], ErrorCode>;
type HostIdentity = Extract<Identity, { role: 'host' }>;
type SeatIdentity = Extract<Identity, { role: 'seat' }>;

export interface Caller {
	readonly identity: Identity;
	readonly baseUrl: string;
	readonly live: LiveRooms;
}

/**
 * Answers one call of a socket: role, shape, right, rule, in this order; deny by default.
 * The roles in `CALLS` guarantee the identity that each case narrows to.
 */
export async function answerCall(
	name: CallName,
	input: unknown,
	caller: Caller
): Promise<Result<AckData[CallName], ErrorCode>> {
	const { identity } = caller;
	const call = CALLS[name];
	if (!(call.roles as readonly string[]).includes(identity.role)) return err('wire/unauthorised');
	// The schema library takes an array for an object with numbers for names.
	if (Array.isArray(input)) return err('wire/invalid');
	const parsed = v.safeParse(call.input as v.GenericSchema, input);
	if (!parsed.success) return err('wire/invalid');
	const state = await caller.live.rooms.state(identity.roomId);
	if (state === null) return err('room/not-found');

	switch (identity.role) {
		case 'screen':
			return sync(caller, state);
		case 'seat':
			return seatCall(name, parsed.output, caller, identity, state);
		case 'host':
			return hostCall(name, parsed.output, caller, identity, state);
	}
}

const sync = async (caller: Caller, state: RoomState): Promise<Outcome<'room:sync'>> =>
	ok(await caller.live.snapshot(caller.identity, caller.baseUrl, state));

async function seatCall(
	name: CallName,
	input: unknown,
	caller: Caller,
	identity: SeatIdentity,
	state: RoomState
): Promise<Result<AckData[CallName], ErrorCode>> {
	const seat = state.seats.get(identity.seatId);
	if (!seat) return err('room/unknown-seat');
	if (seat.generation !== identity.generation) return err('room/seat-moved');
	if (name === 'room:mates') return ok(matesOf(state, seat.id));
	if (name === 'room:submit-answer') {
		return submitAnswer(input as CallInput<'room:submit-answer'>, caller, seat.id);
	}
	return sync(caller, state);
}

async function submitAnswer(
	input: CallInput<'room:submit-answer'>,
	{ identity, live }: Caller,
	seatId: SeatId
): Promise<Outcome<'room:submit-answer'>> {
	const decided = await live.rooms.dispatch(identity.roomId, {
		type: 'SubmitAnswer',
		seatId,
		questionNo: input.questionNo,
		response: input.response,
		commandId: input.commandId as CommandId
	});
	if (!decided.ok) return decided;
	// The receipt is read from what was stored, so that a resend gets the very same one.
	const state = await live.rooms.state(identity.roomId);
	const answer = state && answerOf(state, input.questionNo, seatId);
	return answer
		? ok({ seq: answer.seq, at: answer.at, elapsedMs: answer.elapsedMs })
		: err('room/unknown-seat');
}

async function hostCall(
	name: CallName,
	input: unknown,
	caller: Caller,
	identity: HostIdentity,
	state: RoomState
): Promise<Result<AckData[CallName], ErrorCode>> {
	if (name === 'room:sync') return sync(caller, state);
	const { roomId, userId, name: hostName, tabKey } = identity;
	if (name === 'room:claim-host') {
		const { takeOver } = input as CallInput<'room:claim-host'>;
		const claimed = await caller.live.rooms.dispatch(roomId, {
			type: 'ClaimHost',
			userId,
			name: hostName,
			tabKey,
			takeOver
		});
		if (!claimed.ok) return claimed;
		return ok({ epoch: (await caller.live.rooms.state(roomId))?.host?.epoch ?? 0 });
	}
	// The epoch alone is no secret; the tab that was given it must be the one that uses it.
	if (state.host?.tabKey !== tabKey || state.host.userId !== userId) return err('room/not-host');
	const command = hostCommand(name, input);
	return command === null ? err('wire/invalid') : caller.live.rooms.dispatch(roomId, command);
}

function hostCommand(name: CallName, input: unknown): HostCommand | null {
	switch (name) {
		case 'room:advance':
			return { type: 'Advance', ...(input as CallInput<'room:advance'>) };
		case 'room:pause':
			return { type: 'Pause', ...(input as CallInput<'room:pause'>) };
		case 'room:resume':
			return { type: 'Resume', ...(input as CallInput<'room:resume'>) };
		case 'room:add-time': {
			const { epoch, addedMs } = input as CallInput<'room:add-time'>;
			return { type: 'AddTime', epoch, addedMs: addedMs as Millis };
		}
		case 'room:void-question':
			return { type: 'VoidQuestion', ...(input as CallInput<'room:void-question'>) };
		case 'room:release-seat': {
			const { epoch, seatId } = input as CallInput<'room:release-seat'>;
			return { type: 'ReleaseSeat', epoch, seatId: seatId as SeatId };
		}
		case 'room:end':
			return { type: 'EndContest', ...(input as CallInput<'room:end'>) };
		default:
			return null;
	}
}
