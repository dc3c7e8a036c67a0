/** `npm run -s sim -- --seeds N [--from S]`: N seeded contests on a failing disk; exits 1 on a violation. */
import { parseArgs } from 'node:util';
import { tellStory } from './story.ts';

const { values } = parseArgs({
	options: { seeds: { type: 'string', default: '200' }, from: { type: 'string', default: '1' } }
});
const from = Number(values.from);
const seeds = Number(values.seeds);
const begun = performance.now();
let failing = 0;
let events = 0;
let crashes = 0;
let acknowledged = 0;
for (let seed = from; seed < from + seeds; seed++) {
	const told = await tellStory(seed);
	events += told.events;
	crashes += told.crashes;
	acknowledged += told.acknowledged;
	if (told.violations.length === 0) continue;
	failing++;
	console.log(`seed ${seed}: ${told.violations.join('; ')}`);
}
const seconds = ((performance.now() - begun) / 1000).toFixed(1);
console.log(
	`${seeds} stories, ${events} events, ${acknowledged} acknowledged answers, ${crashes} crashes, ${seconds} s: ${failing} with violations`
);
process.exitCode = failing === 0 ? 0 : 1;
