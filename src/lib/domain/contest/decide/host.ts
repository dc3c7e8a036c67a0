import type { DecisionContext } from '../../kernel/clock.ts';
import { err, ok } from '../../kernel/result.ts';
import type { Command, HostCommand } from '../command.ts';
import type { RoomState } from '../state.ts';
import { advance } from './advance.ts';
import { addTime, pause, resume } from './clock.ts';
import { endEvents } from './close.ts';
import type { Decision } from './decision.ts';

type CommandOf<Type extends Command['type']> = Extract<Command, { readonly type: Type }>;

/** A reload keeps the authority; another tab or person gets a new epoch, and only by taking over. */
export function claimHost(state: RoomState, command: CommandOf<'ClaimHost'>): Decision {
	const { userId, name, tabKey, takeOver } = command;
	const { host } = state;
	if (host !== null && host.userId === userId && host.tabKey === tabKey) return ok([]);
	if (state.stage.name === 'ended') return err('room/ended');
	if (host !== null && !takeOver) return err('room/host-elsewhere');
	const epoch = (host?.epoch ?? 0) + 1;
	return ok([{ type: 'HostClaimed', data: { epoch, userId, name, tabKey } }]);
}

/** Runs what only the holder of the current epoch may ask. */
export function hostCommand(
	state: RoomState,
	command: HostCommand,
	ctx: DecisionContext
): Decision {
	if (state.host === null || state.host.epoch !== command.epoch) return err('room/not-host');
	if (state.stage.name === 'ended') return err('room/ended');
	switch (command.type) {
		case 'Advance':
			return advance(state, command.stepKey, ctx);
		case 'Pause':
			return pause(state, ctx);
		case 'Resume':
			return resume(state, ctx);
		case 'AddTime':
			return addTime(state, command.addedMs, ctx);
		case 'VoidQuestion':
			return voidQuestion(state, command);
		case 'ReleaseSeat':
			return state.seats.has(command.seatId)
				? ok([{ type: 'SeatReleased', data: { seatId: command.seatId } }])
				: err('room/unknown-seat');
		case 'EndContest':
			return ok(endEvents(state));
	}
}

function voidQuestion(state: RoomState, command: CommandOf<'VoidQuestion'>): Decision {
	const { questionNo } = command;
	const reason = command.reason.trim();
	const question = state.questions[questionNo - 1];
	if (question === undefined || question.phase === 'voided') return err('room/no-question');
	if (reason === '') return err('room/reason-missing');
	return ok([{ type: 'QuestionVoided', data: { questionNo, reason } }]);
}
