import type { FitStep } from './fit-box.ts';

const ONE_COLUMN = 'minmax(0, 1fr)';
const TWO_COLUMNS = 'minmax(0, 1fr) minmax(0, 1fr)';

const step = (
	stem: number,
	option: number,
	columns: string,
	[row, mark, pad, gap]: readonly [number, number, number, number]
): FitStep => ({
	'--stem': String(stem),
	'--stem-lines': 'none',
	'--clause': stem > 6 ? 'inline-block' : 'inline',
	'--option': String(option),
	'--columns': columns,
	'--row': String(row),
	'--mark': String(mark),
	'--pad': String(pad),
	'--gap': String(gap)
});

const WIDE = [19, 12, 2, 3] as const;
const CLOSE = [14, 10, 1.5, 2.5] as const;
const TIGHT = [10, 7, 1, 1.5] as const;

/**
 * How a question with its options steps down, in stage units: the question first to the size of an
 * option, since it was read out alone before, then one column, and never below 4.5.
 */
export const ANSWER_STEPS: readonly FitStep[] = [
	step(8, 8, TWO_COLUMNS, WIDE),
	step(8, 7, TWO_COLUMNS, CLOSE),
	step(8, 6, TWO_COLUMNS, CLOSE),
	step(7, 6, TWO_COLUMNS, CLOSE),
	step(6, 6, TWO_COLUMNS, CLOSE),
	step(6, 6, ONE_COLUMN, TIGHT),
	step(6, 5, TWO_COLUMNS, TIGHT),
	step(6, 5, ONE_COLUMN, TIGHT),
	step(5, 5, ONE_COLUMN, TIGHT),
	step(5, 4.5, TWO_COLUMNS, TIGHT),
	step(4.5, 4.5, ONE_COLUMN, TIGHT),
	step(4.5, 4.5, TWO_COLUMNS, TIGHT)
];

/** Where the scores had to give way: the room has read the question, so its beginning is enough. */
export const CROWDED_STEPS: readonly FitStep[] = [
	...ANSWER_STEPS,
	...[ONE_COLUMN, TWO_COLUMNS].map((columns) => ({
		...step(4.5, 4.5, columns, TIGHT),
		'--stem-lines': '2'
	}))
];

/** Roughly how many full-width characters a text is wide. */
export const emWidth = (text: string): number =>
	[...text].reduce((sum, character) => sum + (character < '\u0300' ? 0.55 : 1), 0);

/** How the options of a reveal step down; `stacked` where their bars stand below the texts. */
export const distributionSteps = (stacked: boolean): readonly FitStep[] => [
	...(stacked ? ['6.5', '6', '5.5', '5', '4.5'] : ['7', '6', '5']).map((size) => ({
		'--text': size,
		'--lines': '9'
	})),
	// The room has read the option before: its letter and beginning are enough.
	...['2', '1'].map((lines) => ({ '--text': '4.5', '--lines': lines }))
];
