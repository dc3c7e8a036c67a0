import { err, ok, type Result } from '../kernel/result.ts';
import { personName } from './person-name.ts';
import type { RosterEntry, TeamPlan } from './plan.ts';

/** Why a line of a roster cannot be used; `line` from 1. */
export interface RosterFault {
	readonly line: number;
	readonly reason: 'team-unknown' | 'name-missing' | 'name-invalid' | 'name-twice';
	/** The part of the line that is at fault. */
	readonly text: string;
}

/** In NFKC, which makes full-width commas, colons and semicolons half-width. */
const SEPARATORS = ',;:\\u3001\\t';
const BETWEEN_NAMES = new RegExp(`[${SEPARATORS}]+`, 'u');
const AFTER_TEAM = new RegExp(`^[${SEPARATORS}\\s]+`, 'u');
/** A table number, with up to two characters of a word for it. */
const TABLE = new RegExp(`^(\\d{1,3})[^\\s\\d${SEPARATORS}]{0,2}(?=[${SEPARATORS}\\s]|$)`, 'u');

/**
 * Reads a pasted roster: on each line a team (name or table number), then its person or persons,
 * apart by comma, colon, 、, tab or space. Empty lines are skipped. All faults are named at once.
 */
export function parseRoster(
	text: string,
	teams: readonly TeamPlan[]
): Result<readonly RosterEntry[], readonly RosterFault[]> {
	const entries: RosterEntry[] = [];
	const faults: RosterFault[] = [];
	const seen = new Set<string>();
	for (const [at, raw] of text.split(/\r\n|\n|\r/u).entries()) {
		const line = raw.normalize('NFKC').trim();
		if (line === '') continue;
		const fault = (reason: RosterFault['reason'], part: string) =>
			faults.push({ line: at + 1, reason, text: part });
		const split = splitTeam(line, teams);
		if (split === null) {
			fault('team-unknown', line);
			continue;
		}
		const names = split.rest.split(BETWEEN_NAMES).flatMap(namesIn);
		if (names.length === 0) fault('name-missing', line);
		for (const typed of names) {
			const name = personName(typed);
			const key = `${split.team.id} ${name}`;
			if (name === null) fault('name-invalid', typed.trim());
			else if (seen.has(key)) fault('name-twice', name);
			else entries.push({ name, teamId: split.team.id });
			seen.add(key);
		}
	}
	return faults.length > 0 ? err(faults) : ok(entries);
}

/** Spaces between whole names part them; the padding inside a short name does not. */
function namesIn(part: string): readonly string[] {
	const words = part.split(/\s+/u).filter((word) => word !== '');
	const whole = words.every((word) => /^\p{Script=Han}[\p{Script=Han}·]+$/u.test(word));
	return whole || words.length < 2 ? words : [words.join(' ')];
}

/** The team that a line begins with, by its name (the longest that fits) or its table number. */
function splitTeam(
	line: string,
	teams: readonly TeamPlan[]
): { readonly team: TeamPlan; readonly rest: string } | null {
	const byLength = teams.slice().sort((a, b) => b.name.length - a.name.length);
	for (const team of byLength) {
		const name = team.name.normalize('NFKC').trim();
		const rest = line.startsWith(name) ? line.slice(name.length) : null;
		if (rest !== null && (rest === '' || AFTER_TEAM.test(rest))) {
			return { team, rest: rest.replace(AFTER_TEAM, '') };
		}
	}
	const table = TABLE.exec(line);
	const team = teams.find((candidate) => String(candidate.table) === table?.[1]);
	if (table === null || team === undefined) return null;
	return { team, rest: line.slice(table[0].length).replace(AFTER_TEAM, '') };
}
