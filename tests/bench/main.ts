/**
 * `npm run -s bench -- [--quick]`: this server, with durable commits, against a raw Socket.IO server
 * that does the same work, interleaved in one run. A bar is a ratio of the same run, never a time.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { raw, saixue, type Contender, type Round } from './contender.ts';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const SIZES = values.quick ? [50, 200] : [50, 200, 1000];
const PAIRS = values.quick ? 5 : 9;
/** The first rounds pay for compilation and first collections, in both. */
const WARM_UP = 2;
const FIGURES = [
	'questionLast',
	'ackP99',
	'ackMax',
	'resultLast'
] as const satisfies (keyof Round)[];

spawnSync('taskset', ['-pc', '1', String(process.pid)]);
console.log('players  figure        saixue ms  raw ms  ratio (median of pairs)');
for (const players of SIZES) {
	const contenders = [await saixue(), await raw()] as const;
	for (const contender of contenders) await contender.join(players);
	const pairs = await interleave(contenders);
	for (const figure of FIGURES) {
		const ours = median(pairs.map(([a]) => a[figure]));
		const yardstick = median(pairs.map(([, b]) => b[figure]));
		const ratio = median(pairs.map(([a, b]) => a[figure] / b[figure]));
		const row = [
			ours.toFixed(1).padStart(9),
			yardstick.toFixed(1).padStart(7),
			ratio.toFixed(2).padStart(6)
		];
		console.log(`${String(players).padEnd(9)}${figure.padEnd(13)}${row.join(' ')}`);
	}
	for (const contender of contenders) contender.close();
}
process.exit();

async function interleave([ours, yardstick]: readonly [Contender, Contender]): Promise<
	[Round, Round][]
> {
	const pairs: [Round, Round][] = [];
	for (let pair = 0; pair < WARM_UP + PAIRS; pair++) {
		pairs.push([await ours.round(), await yardstick.round()]);
	}
	return pairs.slice(WARM_UP);
}

function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)]!;
}
