import { err } from '#lib/domain/kernel/result.ts';
import type { App } from '../app.ts';
import type { Brake } from '../ports/brake.ts';
import type { Contests } from '../ports/contests.ts';

interface Ports {
	readonly contests: Contests;
	readonly roomDoor: App['roomDoor'];
	/** Wrong codes per device, and of everybody together. */
	readonly missesByDevice: Brake;
	readonly missesOfAll: Brake;
}

const ALL = 'all';

/** The room behind a code typed by hand: spaces and full-width digits are understood. */
export const findRoom =
	({ contests, roomDoor, missesByDevice, missesOfAll }: Ports): App['findRoom'] =>
	async ({ code, device }) => {
		if (missesByDevice.blocked(device) || missesOfAll.blocked(ALL)) {
			return err('room/code-guessing');
		}
		const digits = code.normalize('NFKC').replace(/[\s-]/g, '');
		// Not the shape of a code: a slip of the finger, and no guess.
		if (!/^\d{6}$/.test(digits)) return err('room/not-found');
		const found = await contests.byCode(digits);
		if (found === null) {
			missesByDevice.miss(device);
			missesOfAll.miss(ALL);
			return err('room/not-found');
		}
		if (found.summary.endedAt !== null) return err('room/ended');
		return roomDoor(found.summary.roomId);
	};
