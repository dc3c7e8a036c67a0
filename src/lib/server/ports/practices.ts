import type { DeviceId, EpochMs, QuizId } from '#lib/domain/kernel/brand.ts';
import type { PracticeMeta, PracticeRun } from '#lib/domain/practice/practice.ts';
import type { Result } from '#lib/domain/kernel/result.ts';
import type { PracticeSummary } from '../app.ts';

/** Runs of practice, each known to one device alone. */
export interface Practices {
	add(practice: Practice): Promise<void>;
	byId(deviceId: DeviceId, id: string): Promise<Practice | null>;
	/** Newest first. */
	list(deviceId: DeviceId): Promise<readonly PracticeSummary[]>;
	/**
	 * Stores the answers of the run that `change` returns, with no other change between its reading
	 * and its writing; null for a run that this device does not have.
	 */
	change<E>(
		deviceId: DeviceId,
		id: string,
		change: (run: PracticeRun) => Result<PracticeRun, E>
	): Promise<Result<PracticeRun, E> | null>;
}

interface Practice {
	readonly deviceId: DeviceId;
	readonly quizId: QuizId;
	readonly startedAt: EpochMs;
	readonly meta: PracticeMeta;
	readonly run: PracticeRun;
}
