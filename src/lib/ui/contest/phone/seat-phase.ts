import type { Mate } from '#lib/contract/socket.ts';
import type { PublicView, SeatView, TeamView } from '#lib/domain/contest/view.ts';

export type PublicStage = PublicView['stage'];
export type QuestionStage = Extract<PublicStage, { name: 'question' }>;
export type TableStage = Extract<PublicStage, { name: 'table' }>;
export type FinalStage = Extract<PublicStage, { name: 'awards' | 'ended' }>;

/** Who has come so far, as this phone asked last; null before the first answer. */
export interface Arrivals {
	readonly mates: readonly Mate[] | null;
	readonly teams: readonly TeamView[] | null;
}

/**
 * Names what is on show: it changes exactly when the page turns, so that focus, the spoken line
 * and the guard against a stray finger follow it.
 */
export function phaseKey(stage: PublicStage): string {
	switch (stage.name) {
		case 'round':
			return `round:${stage.round.round}`;
		case 'question':
			return `question:${stage.questionNo}:${stage.phase}`;
		case 'table':
			return `table:${stage.afterQuestion}`;
		default:
			return stage.name;
	}
}

/** The team that the seat belongs to. */
export const teamOf = (view: PublicView, seat: SeatView): TeamView | undefined =>
	view.teams.find((team) => team.id === seat.teamId);

/** People seated and expected in the whole room; expected is null where any team types its own names. */
export function attendance(teams: readonly TeamView[]): {
	seated: number;
	expected: number | null;
} {
	const seated = teams.reduce((sum, team) => sum + team.seated, 0);
	const open = teams.some((team) => team.expected === null);
	return {
		seated,
		expected: open ? null : teams.reduce((sum, team) => sum + (team.expected ?? 0), 0)
	};
}
