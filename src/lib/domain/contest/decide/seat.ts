import { err, ok } from '../../kernel/result.ts';
import type { Command } from '../command.ts';
import { personName } from '../person-name.ts';
import type { ContestPlan } from '../plan.ts';
import type { RoomState, Seat } from '../state.ts';
import type { Decision } from './decision.ts';

type TakeSeat = Extract<Command, { readonly type: 'TakeSeat' }>;
type TakeOverSeat = Extract<Command, { readonly type: 'TakeOverSeat' }>;

export function takeSeat(state: RoomState, command: TakeSeat): Decision {
	const { seatId, teamId } = command;
	if (state.stage.name === 'ended') return err('room/ended');
	if (!state.plan.teams.some((team) => team.id === teamId)) return err('room/unknown-team');
	const name = personName(command.name);
	if (name === null) return err('room/name-invalid');
	const holder = holderOf(state, teamId, name);
	if (holder !== null) return holder.id === seatId ? ok([]) : err('room/name-taken');
	if (state.seats.has(seatId)) return err('room/name-taken');
	if (state.released.has(seatId)) return err('room/unknown-seat');
	if (!mayUse(state.plan, teamId, name)) return err('room/name-not-listed');
	return ok([{ type: 'SeatTaken', data: { seatId, teamId, name } }]);
}

export function takeOverSeat(state: RoomState, { seatId }: TakeOverSeat): Decision {
	const seat = state.seats.get(seatId);
	if (seat === undefined) return err('room/unknown-seat');
	if (state.stage.name === 'ended') return err('room/ended');
	return ok([{ type: 'SeatTakenOver', data: { seatId, generation: seat.generation + 1 } }]);
}

function holderOf(state: RoomState, teamId: Seat['teamId'], name: string): Seat | null {
	for (const seat of state.seats.values()) {
		if (seat.teamId === teamId && seat.name === name) return seat;
	}
	return null;
}

const mayUse = (plan: ContestPlan, teamId: Seat['teamId'], name: string): boolean =>
	plan.openNames ||
	plan.roster.length === 0 ||
	plan.roster.some((entry) => entry.teamId === teamId && personName(entry.name) === name);
