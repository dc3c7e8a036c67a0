import { normaliseText } from '#lib/domain/kernel/chinese-text.ts';

export interface DoorTeam {
	readonly id: string;
	readonly table: number;
	readonly name: string;
	readonly note?: string;
	readonly seated: number;
	readonly expected: number | null;
}

export interface DoorName {
	readonly teamId: string;
	readonly name: string;
	readonly taken: boolean;
}

/** What the join page knows of the room. */
export interface Door {
	readonly code: string;
	readonly title: string;
	readonly organiser?: string;
	readonly hostName: string;
	readonly openNames: boolean;
	readonly teams: readonly DoorTeam[];
	readonly names: readonly DoorName[];
}

/** The unit and name that somebody is choosing. */
export class JoinChoice {
	teamId: string | null = $state(null);
	name = $state('');
	query = $state('');
	/** Writing the name instead of picking it. */
	typing = $state(false);
	readonly #door: () => Door;

	/** `first` is what an earlier page or a refused form had chosen already. */
	constructor(door: () => Door, first: () => { teamId: string | null; name: string }) {
		const { teamId, name } = first();
		this.#door = door;
		this.teamId = door().teams.some(({ id }) => id === teamId) ? teamId : null;
		this.name = name;
		this.typing = name !== '' && !this.listed.some((entry) => entry.name === name);
	}

	get team(): DoorTeam | null {
		return this.#door().teams.find(({ id }) => id === this.teamId) ?? null;
	}

	/** Names of the chosen unit. */
	get listed(): readonly DoorName[] {
		return this.#door().names.filter(({ teamId }) => teamId === this.teamId);
	}

	/** Names of the chosen unit that fit the search. */
	get found(): readonly DoorName[] {
		const wanted = normaliseText(this.query);
		return wanted === ''
			? this.listed
			: this.listed.filter(({ name }) => normaliseText(name).includes(wanted));
	}

	/** The name is written where the unit has no list, or the person is not on it. */
	get writes(): boolean {
		if (this.team === null || !this.#door().openNames) return false;
		return this.typing || this.listed.length === 0;
	}

	get ready(): boolean {
		return this.team !== null && this.name.trim() !== '';
	}

	chooseTeam(id: string): void {
		if (this.teamId === id) return;
		this.teamId = id;
		this.name = '';
		this.query = '';
		this.typing = false;
	}

	write(on: boolean): void {
		this.typing = on;
		this.name = '';
	}
}
