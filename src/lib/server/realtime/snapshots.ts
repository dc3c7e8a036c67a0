import { viewHost } from '#lib/domain/contest/view-host.ts';
import { viewPublic } from '#lib/domain/contest/view-public.ts';
import { viewSeat } from '#lib/domain/contest/view-seat.ts';
import type { HostView } from '#lib/domain/contest/view.ts';
import type { RoomState } from '#lib/domain/contest/state.ts';
import type { Connections, Counts, Mate, Snapshot } from '#lib/contract/socket.ts';
import type { EpochMs, SeatId } from '#lib/domain/kernel/brand.ts';
import type { Identity } from './socket-types.ts';
import type { Presence } from './presence.ts';

/** Everything that the holder of `identity` may see of the room now, in one message. */
export function snapshotFor(
	identity: Identity,
	state: RoomState,
	presence: Presence,
	now: EpochMs,
	join: { readonly code: string; readonly url: string }
): Snapshot {
	const common = { seq: state.seq, now, view: viewPublic(state) };
	switch (identity.role) {
		case 'seat': {
			const seat = viewSeat(state, identity.seatId);
			return seat === null ? common : { ...common, seat };
		}
		case 'host':
			return {
				...common,
				host: hostPush(state, presence, identity.tabKey),
				counts: countsOf(state, presence),
				join
			};
		case 'screen':
			return { ...common, counts: countsOf(state, presence), join };
	}
}

export const hostPush = (
	state: RoomState,
	presence: Presence,
	tabKey: string
): HostView & Connections => ({
	...viewHost(state),
	online: presence.online,
	screens: presence.screens,
	inCharge: state.host?.tabKey === tabKey
});

/** What the host and the screen count; says how many answered, never what. */
export function countsOf(state: RoomState, presence: Presence): Counts {
	const seatedByTeam = new Map(state.plan.teams.map(({ id }) => [id, 0]));
	let last: { readonly name: string; readonly teamId: string; readonly seq: number } | null = null;
	for (const seat of state.seats.values()) {
		seatedByTeam.set(seat.teamId, (seatedByTeam.get(seat.teamId) ?? 0) + 1);
		if (last === null || seat.takenAtSeq > last.seq) {
			last = { name: seat.name, teamId: seat.teamId, seq: seat.takenAtSeq };
		}
	}
	const question =
		state.stage.name === 'question' ? state.questions[state.stage.questionNo - 1] : undefined;
	const table = state.plan.teams.find(({ id }) => id === last?.teamId)?.table;
	return {
		answered: question?.answers.size ?? 0,
		seated: state.seats.size,
		online: presence.onlineCount,
		seatedByTeam: [...seatedByTeam.values()],
		lastSeated: last && table !== undefined ? { name: last.name, table } : null
	};
}

/** The people of one's own table: who is expected, who is here. */
export function matesOf(state: RoomState, me: SeatId): readonly Mate[] {
	const mine = state.seats.get(me);
	if (!mine) return [];
	const seated = [...state.seats.values()].filter(({ teamId }) => teamId === mine.teamId);
	const names = new Set(seated.map(({ name }) => name));
	const expected = state.plan.roster.filter(
		({ teamId, name }) => teamId === mine.teamId && !names.has(name)
	);
	return [
		...seated.map(({ id, name }) => ({ name, seated: true, me: id === me })),
		...expected.map(({ name }) => ({ name, seated: false, me: false }))
	];
}
