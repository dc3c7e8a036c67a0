import type { SeatId } from '#lib/domain/kernel/brand.ts';
import type { HostView, PublicView } from '#lib/domain/contest/view.ts';

export interface SeatRow {
	readonly id: SeatId;
	readonly name: string;
	readonly table: number;
	readonly online: boolean;
	readonly answered: boolean;
}

export interface TeamSeats {
	readonly table: number;
	readonly name: string;
	readonly seats: readonly SeatRow[];
	readonly online: number;
	/** Names on the roster that have not come yet; 0 where there is no roster. */
	readonly missing: number;
}

/** The seats of each table with their connections: those online first. */
export function teamSeats(
	{ teams }: PublicView,
	{ seats }: Pick<HostView, 'seats'>,
	online: readonly SeatId[]
): readonly TeamSeats[] {
	const connected = new Set(online);
	return teams.map((team) => {
		const rows = seats
			.filter((seat) => seat.teamId === team.id)
			.map(({ id, name, answered }) => ({
				id,
				name,
				table: team.table,
				online: connected.has(id),
				answered
			}))
			.sort((a, b) => Number(b.online) - Number(a.online));
		return {
			table: team.table,
			name: team.name,
			seats: rows,
			online: rows.filter((row) => row.online).length,
			missing: Math.max(0, (team.expected ?? 0) - rows.length)
		};
	});
}
