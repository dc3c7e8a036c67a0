import type { Millis } from '../kernel/brand.ts';
import type { RoundFormat, TeamScoring } from './plan.ts';

/** A ready-made contest: data only, its name and description come from the dictionary by `id`. */
export interface Preset {
	readonly id: 'branch-study';
	readonly teamScoring: TeamScoring;
	readonly baseScore: number;
	readonly rounds: readonly {
		readonly format: RoundFormat;
		readonly questions: number;
		readonly pointsRight: number;
		readonly pointsWrong: number;
		readonly limitMs: Millis;
	}[];
}

export const PRESETS: readonly Preset[] = [
	{
		id: 'branch-study',
		teamScoring: 'mean',
		baseScore: 100,
		rounds: [
			{
				format: 'all',
				questions: 10,
				pointsRight: 10,
				pointsWrong: 0,
				limitMs: 30_000 as Millis
			}
		]
	}
];
