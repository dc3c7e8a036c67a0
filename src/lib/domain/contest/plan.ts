import type { Millis, TeamId } from '../kernel/brand.ts';
import type { Item } from '../question/item.ts';

/** Everything that is settled before the room opens. Items and options stand in the order of play. */
export interface ContestPlan {
	readonly title: string;
	readonly organiser?: string;
	/** Title of the article that proves the items, for the line under each quote. */
	readonly sourceTitle: string;
	readonly teams: readonly TeamPlan[];
	/** Names known beforehand; empty where people type their own. */
	readonly roster: readonly RosterEntry[];
	/** Whether a name that is not on the roster may sit down. */
	readonly openNames: boolean;
	readonly teamScoring: TeamScoring;
	readonly baseScore: number;
	readonly rounds: readonly RoundPlan[];
}

/** How the members' answers become the team's points. */
export type TeamScoring = 'mean';

export interface TeamPlan {
	readonly id: TeamId;
	/** 台号, from 1. */
	readonly table: number;
	readonly name: string;
	/** The units that sit at this table, as one line. */
	readonly note?: string;
}

export interface RosterEntry {
	readonly name: string;
	readonly teamId: TeamId;
}

/** 共同必答: everybody answers the same question, revealed together. */
export interface AllRoundPlan {
	readonly format: 'all';
	readonly items: readonly Item[];
	readonly pointsRight: number;
	readonly pointsWrong: number;
	readonly limitMs: Millis;
}

export type RoundPlan = AllRoundPlan;
export type RoundFormat = RoundPlan['format'];
