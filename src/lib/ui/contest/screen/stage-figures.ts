import type { StripTeam } from '#lib/ui/primitives/TeamStrip.svelte';
import type { PublicView, RoundView, TableRow } from '#lib/domain/contest/view.ts';

/** Teams as the strip shows them; the change of the last question only while it is on show. */
export const stripTeams = (view: PublicView): readonly StripTeam[] =>
	view.teams.map(({ table, name, score, delta }) => ({
		number: table,
		name,
		score,
		delta: delta ?? 0
	}));

/** The figures of a round that its rule text is made from. */
export const ruleOf = (round: RoundView) => ({
	questions: round.questions,
	seconds: Math.round(round.limitMs / 1000),
	right: round.pointsRight,
	wrong: round.pointsWrong
});

/** The places on the podium from left to right: second, first, third. */
export const podiumOrder = (rows: readonly TableRow[]): readonly TableRow[] =>
	[rows[1], rows[0], rows[2]].filter((row) => row !== undefined);

/**
 * The ranks below the podium as one span, or null where a tie across its edge would make the span
 * say something untrue.
 */
export function restSpan(rows: readonly TableRow[]): readonly [number, number] | null {
	const rest = rows.slice(3);
	const first = rest[0];
	const last = rest[rest.length - 1];
	if (first === undefined || last === undefined) return null;
	return first.rank === 4 && last.rank === rows.length ? [first.rank, last.rank] : null;
}
