import type { Millis, TeamId } from '../kernel/brand.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { Rng } from '../kernel/rng.ts';
import type { Item } from '../question/item.ts';
import { parseRoster, type RosterFault } from './parse-roster.ts';
import type { ContestPlan, TeamPlan, TeamScoring } from './plan.ts';
import { shuffleOptions } from './shuffle-options.ts';

/** What a host settles before opening a room, with the items already chosen in order of play. */
export interface PlanInput {
	readonly title: string;
	readonly organiser?: string;
	readonly sourceTitle: string;
	readonly teams: readonly { readonly name: string; readonly note?: string }[];
	/** Pasted text; see `parseRoster`. */
	readonly roster: string;
	readonly openNames: boolean;
	readonly items: readonly Item[];
	readonly pointsRight: number;
	readonly pointsWrong: number;
	readonly limitMs: Millis;
	readonly teamScoring?: TeamScoring;
	/** 100 where nothing else is said. */
	readonly baseScore?: number;
}

export type PlanFault =
	| {
			readonly code: 'plan/invalid';
			readonly field: 'title' | 'teams' | 'items' | 'points' | 'limit';
	  }
	| { readonly code: 'plan/roster-invalid'; readonly faults: readonly RosterFault[] };

const LONGEST_TITLE = 60;
const LONGEST_TEAM_NAME = 20;
const MOST_TEAMS = 40;
const MOST_POINTS = 1_000;
const LIMIT_MS = { least: 5_000, most: 600_000 };

/**
 * A plan for one room of 共同必答, its options shuffled by `rng`. Teams get table numbers in their
 * order, from 1. Without a roster everybody may type a name.
 */
export function buildPlan(input: PlanInput, rng: Rng): Result<ContestPlan, PlanFault> {
	const title = input.title.trim();
	const field = faultyField(input, title);
	if (field !== null) return err({ code: 'plan/invalid', field });
	const teams = input.teams.map(teamPlan);
	const roster = parseRoster(input.roster, teams);
	if (!roster.ok) return err({ code: 'plan/roster-invalid', faults: roster.error });
	const organiser = input.organiser?.trim() ?? '';
	const { pointsRight, pointsWrong, limitMs } = input;
	const items = input.items.map((item) => shuffleOptions(item, rng));
	return ok({
		title,
		...(organiser === '' ? {} : { organiser }),
		sourceTitle: input.sourceTitle,
		teams,
		roster: roster.value,
		openNames: input.openNames || roster.value.length === 0,
		teamScoring: input.teamScoring ?? 'mean',
		baseScore: input.baseScore ?? 100,
		rounds: [{ format: 'all', items, pointsRight, pointsWrong, limitMs }]
	});
}

function teamPlan(team: PlanInput['teams'][number], at: number): TeamPlan {
	const note = team.note?.trim() ?? '';
	return {
		id: `t${at + 1}` as TeamId,
		table: at + 1,
		name: team.name.trim(),
		...(note === '' ? {} : { note })
	};
}

function faultyField(
	input: PlanInput,
	title: string
): Extract<PlanFault, { code: 'plan/invalid' }>['field'] | null {
	const names = input.teams.map((team) => team.name.trim());
	if (title === '' || [...title].length > LONGEST_TITLE) return 'title';
	if (names.length < 1 || names.length > MOST_TEAMS) return 'teams';
	if (names.some((name) => name === '' || [...name].length > LONGEST_TEAM_NAME)) return 'teams';
	if (new Set(names).size < names.length) return 'teams';
	if (input.items.length === 0) return 'items';
	if (![input.pointsRight, input.pointsWrong, input.baseScore ?? 0].every(isPoints))
		return 'points';
	const { limitMs } = input;
	const fits = Number.isInteger(limitMs) && limitMs >= LIMIT_MS.least && limitMs <= LIMIT_MS.most;
	return fits ? null : 'limit';
}

const isPoints = (points: number): boolean =>
	Number.isInteger(points) && Math.abs(points) <= MOST_POINTS;
