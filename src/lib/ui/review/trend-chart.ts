import type { TeamReport } from '../../domain/report/report.ts';

interface TrendLine {
	readonly team: TeamReport;
	/** The leader, the second, the last; the others stand back. */
	readonly role: 'first' | 'second' | 'last' | 'rest';
	/** `x,y x,y …` for a polyline. */
	readonly points: string;
	/** End of the line, and where its label stands so that labels do not overlap. */
	readonly end: { readonly x: number; readonly y: number };
	readonly labelY: number;
}

export interface TrendChart {
	readonly width: number;
	readonly height: number;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	/** In the order they are drawn: what matters most lies on top. */
	readonly lines: readonly TrendLine[];
	readonly yTicks: readonly { readonly value: number; readonly y: number }[];
	/** 0 is the start; n is after question n. */
	readonly xTicks: readonly { readonly question: number; readonly x: number }[];
}

const LABEL_STEP = 16;
const MOST_X_TICKS = 12;

/** Geometry of the score lines, in units of the drawing; teams in the order of the table. */
export function trendChart(teams: readonly TeamReport[], width = 452): TrendChart {
	const height = Math.max(224, 40 + teams.length * LABEL_STEP);
	const frame = { left: 40, right: width - 100, top: 12, bottom: height - 28 };
	const steps = Math.max(1, (teams[0]?.progress.length ?? 1) - 1);
	const scores = teams.flatMap((team) => team.progress);
	const scale = niceScale(Math.min(...scores, Infinity), Math.max(...scores, -Infinity));

	const xOf = (step: number): number =>
		round(frame.left + ((frame.right - frame.left) * step) / steps);
	const yOf = (score: number): number =>
		round(
			frame.bottom - ((frame.bottom - frame.top) * (score - scale.low)) / (scale.high - scale.low)
		);

	const ends = teams.map((team) => yOf(team.total));
	const labels = spread(ends, frame.top, frame.bottom);
	const lines = teams.map((team, place): TrendLine => {
		const role = roleOf(place, teams.length);
		return {
			team,
			role,
			points: team.progress.map((score, step) => `${xOf(step)},${yOf(score)}`).join(' '),
			end: { x: xOf(team.progress.length - 1), y: ends[place]! },
			labelY: labels[place]!
		};
	});
	return {
		width,
		height,
		...frame,
		lines: lines.sort((a, b) => DEPTH[a.role] - DEPTH[b.role]),
		yTicks: scale.ticks.map((value) => ({ value, y: yOf(value) })),
		xTicks: Array.from({ length: steps + 1 }, (_, question) => question)
			.filter((question) => question % Math.ceil(steps / MOST_X_TICKS) === 0)
			.map((question) => ({ question, x: xOf(question) }))
	};
}

const DEPTH = { rest: 0, last: 1, second: 2, first: 3 } as const;

function roleOf(place: number, teams: number): TrendLine['role'] {
	if (place === 0) return 'first';
	if (place === 1) return 'second';
	return place === teams - 1 ? 'last' : 'rest';
}

/** A scale of four to eight round steps around the scores. */
function niceScale(min: number, max: number): { low: number; high: number; ticks: number[] } {
	if (!Number.isFinite(min) || !Number.isFinite(max)) return { low: 0, high: 1, ticks: [0, 1] };
	const span = Math.max(max - min, 10);
	const rough = span / 5;
	const power = 10 ** Math.floor(Math.log10(rough));
	const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough)!;
	const low = Math.floor(min / step) * step;
	const high = Math.max(Math.ceil(max / step) * step, low + step);
	const ticks = Array.from({ length: Math.round((high - low) / step) + 1 }, (_, i) =>
		round(low + i * step)
	);
	return { low, high, ticks };
}

/**
 * Positions as near the wanted ones as may be, a label's height apart and inside the frame. Equal
 * wishes keep the order they come in.
 */
function spread(wanted: readonly number[], top: number, bottom: number): readonly number[] {
	const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
	const placed = wanted.slice();
	let free = top;
	for (const index of order) {
		placed[index] = Math.max(wanted[index]!, free);
		free = placed[index]! + LABEL_STEP;
	}
	let limit = bottom;
	for (const index of order.reverse()) {
		placed[index] = Math.min(placed[index]!, limit);
		limit = placed[index]! - LABEL_STEP;
	}
	return placed;
}

const round = (value: number): number => Math.round(value * 10) / 10;
