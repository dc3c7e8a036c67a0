import type { TeamId } from '#lib/domain/kernel/brand.ts';
import type { TeamPlan } from '#lib/domain/contest/plan.ts';
import { parseRoster, type RosterFault } from '#lib/domain/contest/parse-roster.ts';

/** What was typed, as it was typed, so that a refused form comes back whole. */
export interface ContestValues {
	readonly quiz: string;
	readonly title: string;
	readonly organiser: string;
	readonly count: string;
	readonly seconds: string;
	readonly right: string;
	readonly wrong: string;
	readonly roster: string;
	readonly openNames: boolean;
	readonly teams: readonly { readonly name: string; readonly note: string }[];
}

export type ContestField = 'quiz' | 'title' | 'count' | 'seconds' | 'points' | 'teams';

export interface ContestSettings {
	readonly title: string;
	readonly organiser: string;
	readonly count: number;
	readonly limitSeconds: number;
	readonly pointsRight: number;
	/** Zero or below: what a wrong answer adds. */
	readonly pointsWrong: number;
	readonly teams: readonly { readonly name: string; readonly note?: string }[];
	readonly roster: string;
	readonly openNames: boolean;
}

export interface ReadForm {
	readonly values: ContestValues;
	readonly settings: ContestSettings;
	readonly faults: readonly ContestField[];
	readonly rosterFaults: readonly RosterFault[];
}

const MOST_TEAMS = 12;
const LONGEST = { title: 60, team: 20 };
const MOST_POINTS = 1_000;

/** Reads the set-up form: `team-1`, `note-1` and on; a team without a name does not play. */
export function readContestForm(form: FormData): ReadForm {
	const text = (name: string): string => String(form.get(name) ?? '').trim();
	const values: ContestValues = {
		quiz: text('quiz'),
		title: text('title'),
		organiser: text('organiser'),
		count: text('count'),
		seconds: text('seconds'),
		right: text('right'),
		wrong: text('wrong'),
		roster: String(form.get('roster') ?? ''),
		openNames: form.get('openNames') !== null,
		teams: Array.from({ length: MOST_TEAMS }, (_, at) => ({
			name: text(`team-${at + 1}`),
			note: text(`note-${at + 1}`)
		})).filter(({ name, note }) => name !== '' || note !== '')
	};
	const teams = values.teams.filter(({ name }) => name !== '');
	const settings: ContestSettings = {
		title: values.title,
		organiser: values.organiser,
		count: Number(values.count),
		limitSeconds: Number(values.seconds),
		pointsRight: Number(values.right),
		pointsWrong: 0 - Math.abs(Number(values.wrong)),
		teams: teams.map(({ name, note }) => (note === '' ? { name } : { name, note })),
		roster: values.roster,
		openNames: values.openNames
	};
	const roster = parseRoster(values.roster, teamPlans(teams));
	return {
		values,
		settings,
		faults: faultsOf(values, settings),
		rosterFaults: roster.ok ? [] : roster.error
	};
}

/** The tables that the names would get, for reading a roster before the room exists. */
const teamPlans = (teams: readonly { readonly name: string }[]): readonly TeamPlan[] =>
	teams.map(({ name }, at) => ({ id: `t${at + 1}` as TeamId, table: at + 1, name }));

function faultsOf(values: ContestValues, settings: ContestSettings): readonly ContestField[] {
	const { count, limitSeconds, pointsRight, pointsWrong, title, teams } = settings;
	const names = teams.map(({ name }) => name);
	const isPoints = (points: number): boolean =>
		Number.isInteger(points) && Math.abs(points) <= MOST_POINTS;
	const checks: readonly (readonly [ContestField, boolean])[] = [
		['quiz', values.quiz !== ''],
		['title', title !== '' && [...title].length <= LONGEST.title],
		['count', Number.isInteger(count) && count >= 1],
		['seconds', Number.isInteger(limitSeconds) && limitSeconds >= 5 && limitSeconds <= 600],
		['points', isPoints(pointsRight) && pointsRight >= 0 && isPoints(pointsWrong)],
		[
			'teams',
			names.length > 0 &&
				new Set(names).size === names.length &&
				names.every((name) => [...name].length <= LONGEST.team)
		]
	];
	return checks.filter(([, holds]) => !holds).map(([field]) => field);
}
