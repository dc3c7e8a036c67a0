import type { RoomSession } from '#lib/client/room-session.svelte.ts';
import type { Mate } from '#lib/contract/socket.ts';

const MATES_EVERY_MS = 5_000;

/**
 * The people of this seat's table, asked for while `active` says so and the page is on screen.
 * Null before the first answer; a failed request keeps the last list.
 */
export function watchMates(
	session: () => RoomSession | null,
	active: () => boolean
): { readonly list: readonly Mate[] | null } {
	let list: readonly Mate[] | null = $state.raw(null);

	$effect(() => {
		const room = session();
		if (room === null || !active()) return;
		const ask = async (): Promise<void> => {
			if (document.visibilityState !== 'visible') return;
			const mates = await room.call('room:mates', {});
			if (mates.ok) list = mates.value;
		};
		void ask();
		const timer = setInterval(() => void ask(), MATES_EVERY_MS);
		return () => clearInterval(timer);
	});

	return {
		get list() {
			return list;
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
