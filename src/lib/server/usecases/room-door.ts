import { personName } from '#lib/domain/contest/person-name.ts';
import type { RoomState } from '#lib/domain/contest/state.ts';
import { err, ok } from '#lib/domain/kernel/result.ts';
import type { App, RoomDoor } from '../app.ts';
import type { ContestRecord, Contests } from '../ports/contests.ts';
import type { Rooms } from '../ports/rooms.ts';

/** What the join page may know before anybody sits down. */
export const roomDoor =
	({ contests, rooms }: { contests: Contests; rooms: Rooms }): App['roomDoor'] =>
	async (roomId) => {
		const contest = await contests.byId(roomId);
		const state = contest && (await rooms.state(roomId));
		return contest && state ? ok(doorOf(contest, state)) : err('room/not-found');
	};

function doorOf({ summary, openedBy }: ContestRecord, state: RoomState): RoomDoor {
	const { plan } = state;
	const seats = [...state.seats.values()];
	const sitting = new Set(seats.map((seat) => placeOf(seat.teamId, seat.name)));
	const listed = new Set(plan.roster.map((entry) => placeOf(entry.teamId, entry.name)));
	return {
		roomId: summary.roomId,
		code: summary.code,
		title: plan.title,
		organiser: plan.organiser,
		hostName: state.host?.name ?? openedBy,
		openNames: plan.openNames,
		ended: state.endedAt !== null,
		teams: plan.teams.map((team) => {
			const expected = plan.roster.filter((entry) => entry.teamId === team.id).length;
			return {
				id: team.id,
				table: team.table,
				name: team.name,
				note: team.note,
				seated: seats.filter((seat) => seat.teamId === team.id).length,
				expected: expected > 0 ? expected : null
			};
		}),
		names: [
			...plan.roster.map(({ teamId, name }) => ({
				teamId,
				name,
				taken: sitting.has(placeOf(teamId, name))
			})),
			...seats
				.filter((seat) => !listed.has(placeOf(seat.teamId, seat.name)))
				.map(({ teamId, name }) => ({ teamId, name, taken: true }))
		]
	};
}

const placeOf = (teamId: string, name: string): string => `${teamId}|${personName(name) ?? name}`;
