import type { TeamId } from '#lib/domain/kernel/brand.ts';
import { parseRoster } from '#lib/domain/contest/parse-roster.ts';
import { PRESETS } from '#lib/domain/contest/presets.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { estimateMinutes } from './estimate.ts';

export interface QuizChoice {
	readonly id: string;
	readonly title: string;
	readonly items: number;
}

interface Values {
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

interface TeamRow {
	/** Stays with the row while others come and go. */
	readonly key: number;
	name: string;
	note: string;
}

const FIRST_TEAMS = 6;
export const MOST_TEAMS = 12;

/** What is being typed into the set-up form, and what follows from it. */
export class SetupDraft {
	readonly quizzes: readonly QuizChoice[];
	quiz: string = $state('');
	title: string = $state('');
	organiser: string = $state('');
	count: string = $state('');
	seconds: string = $state('');
	right: string = $state('');
	wrong: string = $state('');
	roster: string = $state('');
	openNames: boolean = $state(true);
	teams: TeamRow[] = $state([]);

	readonly chosen: QuizChoice | undefined = $derived.by(() =>
		this.quizzes.find(({ id }) => id === this.quiz)
	);
	readonly tooFew: boolean = $derived.by(
		() => this.chosen !== undefined && Number(this.count) > this.chosen.items
	);
	readonly rule = $derived.by(() => ({
		questions: Number(this.count),
		seconds: Number(this.seconds),
		right: Number(this.right),
		wrong: Number(this.wrong)
	}));
	readonly minutes: number = $derived.by(() =>
		estimateMinutes(this.rule.questions, this.rule.seconds)
	);
	/** The roster read against the tables that have a name. */
	readonly read = $derived.by(() => {
		const named = this.teams.filter(({ name }) => name.trim() !== '');
		const plans = named.map(({ name }, at) => ({
			id: `t${at + 1}` as TeamId,
			table: at + 1,
			name: name.trim()
		}));
		const parsed = parseRoster(this.roster, plans);
		if (!parsed.ok) return { persons: 0, teams: 0, faults: parsed.error };
		const teams = plans.filter(({ id }) =>
			parsed.value.some((entry) => entry.teamId === id)
		).length;
		return { persons: parsed.value.length, teams, faults: [] };
	});

	#nextKey = 0;

	/** `values` are those of a form that came back refused. */
	constructor(
		quizzes: readonly QuizChoice[],
		asked: string | null,
		values: Values | null,
		m: Messages
	) {
		this.quizzes = quizzes;
		const first = quizzes.find(({ id }) => id === asked) ?? quizzes[0];
		const start = values ?? { ...startOf(m), quiz: first?.id ?? '' };
		this.quiz = start.quiz;
		this.title = values?.title ?? (first ? m.host.setup.nameDefault(first.title) : '');
		this.organiser = start.organiser;
		this.count = start.count;
		this.seconds = start.seconds;
		this.right = start.right;
		this.wrong = start.wrong;
		this.roster = start.roster;
		this.openNames = start.openNames;
		for (const team of start.teams) this.addTeam(team.name, team.note);
	}

	addTeam(name: string, note: string): void {
		if (this.teams.length < MOST_TEAMS) this.teams.push({ key: this.#nextKey++, name, note });
	}

	removeTeam(key: number): void {
		this.teams = this.teams.filter((team) => team.key !== key);
	}
}

function startOf({ host: { setup } }: Messages): Omit<Values, 'quiz'> {
	const round = PRESETS[0]!.rounds[0]!;
	return {
		title: '',
		organiser: '',
		count: String(round.questions),
		seconds: String(round.limitMs / 1000),
		right: String(round.pointsRight),
		wrong: String(Math.abs(round.pointsWrong)),
		roster: '',
		openNames: true,
		teams: Array.from({ length: FIRST_TEAMS }, (_, at) => ({
			name: setup.defaultTeam(at + 1),
			note: ''
		}))
	};
}
