import type { RoundFormat, RoundPlan } from '../plan.ts';
import { allRules } from './all.ts';
import type { RoundRules } from './round-rules.ts';

const RULES: { readonly [Format in RoundFormat]: RoundRules<RoundPlan & { format: Format }> } = {
	all: allRules
};

/** The rules that a round is played by. */
export const rulesOf = (round: RoundPlan): RoundRules => RULES[round.format];
