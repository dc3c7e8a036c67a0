import type { DecisionContext } from '../kernel/clock.ts';
import { err, ok } from '../kernel/result.ts';
import type { Command } from './command.ts';
import { submitAnswer } from './decide/answer.ts';
import type { Decision } from './decide/decision.ts';
import { claimHost, hostCommand } from './decide/host.ts';
import { takeOverSeat, takeSeat } from './decide/seat.ts';
import { recover, tick } from './decide/timer.ts';
import type { RoomState } from './state.ts';

/**
 * What a command makes happen in a room: events to append, or why it is refused. Changes nothing.
 * A resend of what has already happened is accepted with no events. `state` is null before the
 * room opens, where only `OpenRoom` is accepted.
 */
export function decide(state: RoomState | null, command: Command, ctx: DecisionContext): Decision {
	if (command.type === 'OpenRoom') {
		const { plan, seed } = command;
		return state === null
			? ok([{ type: 'RoomOpened', data: { plan, seed } }])
			: err('room/already-open');
	}
	if (state === null) return err('room/not-open');
	switch (command.type) {
		case 'ClaimHost':
			return claimHost(state, command);
		case 'TakeSeat':
			return takeSeat(state, command);
		case 'TakeOverSeat':
			return takeOverSeat(state, command);
		case 'SubmitAnswer':
			return submitAnswer(state, command, ctx);
		case 'Tick':
			return tick(state, ctx);
		case 'Recover':
			return recover(state);
		case 'Advance':
		case 'Pause':
		case 'Resume':
		case 'AddTime':
		case 'VoidQuestion':
		case 'ReleaseSeat':
		case 'EndContest':
			return hostCommand(state, command, ctx);
	}
}
