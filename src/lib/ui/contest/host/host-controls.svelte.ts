import type { ErrorBody } from '#lib/contract/error.ts';
import type { AckData, CallInput, CallName } from '#lib/contract/socket.ts';
import type { HostView } from '#lib/domain/contest/view.ts';
import type { Result } from '#lib/domain/kernel/result.ts';
import { PressGuard } from './press-guard.ts';

export type RoomCall = <Name extends CallName>(
	name: Name,
	input: CallInput<Name>
) => Promise<Result<AckData[Name], ErrorBody>>;

const ADDED_MS = 10_000;

type Seen = Pick<HostView, 'epoch' | 'step'>;

/** The console's presses: one at a time, each in the name of the epoch and the step that was seen. */
export class HostControls {
	busy: CallName | null = $state(null);
	/** Why the last press did nothing; shown until the next one. */
	refusal: ErrorBody | null = $state.raw(null);

	readonly #call: RoomCall;
	readonly #guard: PressGuard;

	/** `clock` gives monotonic milliseconds. */
	constructor(call: RoomCall, clock: () => number) {
		this.#call = call;
		this.#guard = new PressGuard(clock);
	}

	/** Takes the one next step. A press on a step that has been taken already is left out. */
	async advance({ epoch, step }: Seen): Promise<void> {
		if (step.action === 'done' || this.busy !== null || !this.#guard.admits(step.key)) return;
		const taken = await this.#press('room:advance', { epoch, stepKey: step.key });
		if (!taken) this.#guard.release();
	}

	async togglePause({ epoch, step }: Seen): Promise<void> {
		await this.#press(step.action === 'resume' ? 'room:resume' : 'room:pause', { epoch });
	}

	async addTime({ epoch }: Seen): Promise<void> {
		await this.#press('room:add-time', { epoch, addedMs: ADDED_MS });
	}

	async voidQuestion({ epoch }: Seen, questionNo: number, reason: string): Promise<void> {
		await this.#press('room:void-question', { epoch, questionNo, reason });
	}

	async releaseSeat({ epoch }: Seen, seatId: string): Promise<void> {
		await this.#press('room:release-seat', { epoch, seatId });
	}

	async end({ epoch }: Seen): Promise<void> {
		await this.#press('room:end', { epoch });
	}

	async takeOver(): Promise<void> {
		await this.#press('room:claim-host', { takeOver: true });
	}

	/** Whether it was done. */
	async #press<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<boolean> {
		if (this.busy !== null) return false;
		this.busy = name;
		this.refusal = null;
		const answer = await this.#call(name, input);
		this.busy = null;
		if (!answer.ok) this.refusal = answer.error;
		return answer.ok;
	}
}
