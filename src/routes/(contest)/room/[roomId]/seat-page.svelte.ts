import type { RoomSession } from '#lib/client/room-session.svelte.ts';
import type { Arrivals } from '#lib/ui/contest/phone/seat-phase.ts';

const ASK_EVERY_MS = 5_000;
/** Spreads a hall that came back at one moment. */
const SPREAD_MS = 1_000;
/** The whole room is asked for less often than the own table: its answer is larger. */
const ROOM_EVERY = 2;

/**
 * Who has come, while `active` says so and the page is on screen: people who sit down are not
 * announced to every phone. A failed request keeps what was known.
 */
export function watchArrivals(
	session: () => RoomSession | null,
	active: () => boolean
): { readonly current: Arrivals } {
	let arrivals: Arrivals = $state.raw({ mates: null, teams: null });

	$effect(() => {
		const room = session();
		if (room === null || !active()) return;
		let round = 0;
		const ask = async (): Promise<void> => {
			if (document.visibilityState !== 'visible') return;
			const wholeRoom = round++ % ROOM_EVERY === 0;
			const mates = await room.call('room:mates', {});
			if (mates.ok) arrivals = { ...arrivals, mates: mates.value };
			if (!wholeRoom) return;
			const synced = await room.call('room:sync', {});
			if (synced.ok) arrivals = { ...arrivals, teams: synced.value.view.teams };
		};
		void ask();
		const timer = setInterval(() => void ask(), ASK_EVERY_MS + Math.random() * SPREAD_MS);
		return () => clearInterval(timer);
	});

	return {
		get current() {
			return arrivals;
		}
	};
}

/** Whole seconds since `since` (milliseconds of the monotonic clock); 0 where it is null. */
export function secondsSince(since: () => number | null): { readonly current: number } {
	let seconds = $state(0);

	$effect(() => {
		const start = since();
		seconds = 0;
		if (start === null) return;
		const count = (): void => {
			seconds = Math.max(0, Math.floor((performance.now() - start) / 1000));
		};
		count();
		const timer = setInterval(count, 1_000);
		return () => clearInterval(timer);
	});

	return {
		get current() {
			return seconds;
		}
	};
}
