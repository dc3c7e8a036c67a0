import type { RoomId, SeatId } from '#lib/domain/kernel/brand.ts';

/** Who is connected to a room now. Not part of the record: it ends with the connections. */
export class Presence {
	readonly #seats = new Map<SeatId, number>();
	#screens = 0;

	seatJoined(seatId: SeatId): void {
		this.#seats.set(seatId, (this.#seats.get(seatId) ?? 0) + 1);
	}

	seatLeft(seatId: SeatId): void {
		const left = (this.#seats.get(seatId) ?? 1) - 1;
		if (left > 0) this.#seats.set(seatId, left);
		else this.#seats.delete(seatId);
	}

	screenJoined(): void {
		this.#screens++;
	}

	screenLeft(): void {
		this.#screens--;
	}

	get online(): readonly SeatId[] {
		return [...this.#seats.keys()];
	}

	get onlineCount(): number {
		return this.#seats.size;
	}

	get screens(): number {
		return this.#screens;
	}

	get empty(): boolean {
		return this.#seats.size === 0 && this.#screens === 0;
	}
}

/** One `Presence` per room that has connections. */
export class Presences {
	readonly #rooms = new Map<RoomId, Presence>();

	of(roomId: RoomId): Presence {
		let presence = this.#rooms.get(roomId);
		if (!presence) this.#rooms.set(roomId, (presence = new Presence()));
		return presence;
	}

	forgetIfEmpty(roomId: RoomId): void {
		if (this.#rooms.get(roomId)?.empty) this.#rooms.delete(roomId);
	}
}
