import type { RoomId } from '../../domain/kernel/brand.ts';
import type { DateParts } from '../../i18n/date-parts.ts';

/** One line of the list of contests. */
export interface ContestLine {
	readonly roomId: RoomId;
	readonly code: string;
	readonly title: string;
	readonly opened: DateParts;
	readonly stage: 'lobby' | 'running' | 'ended';
	readonly teams: number;
	readonly persons: number;
	readonly questions: number;
}

export const REVIEW_MODES = ['teams', 'persons', 'questions'] as const;
export type ReviewMode = (typeof REVIEW_MODES)[number];

/** The view named in an address; by table where it names none. */
export const reviewModeOf = (name: string | null): ReviewMode =>
	REVIEW_MODES.find((mode) => mode === name) ?? 'teams';
