import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { err, ok, type Result } from '#lib/domain/kernel/result.ts';
import type { Drafting, Drafts } from '../../ports/drafting.ts';
import type { DraftingOrder } from './drafting-worker.ts';

type Outcome = Result<Drafts, 'article/too-large'>;

const LONGEST_MS = 60_000;
const MEMORY_MB = 512;

/** One thread per text, one after the other, each ended when it takes too long or too much. */
export function workerDrafting(longestMs = LONGEST_MS): Drafting {
	let last: Promise<unknown> = Promise.resolve();
	return {
		draft(text, title) {
			const turn = last.then(() => inThread({ text, title }, longestMs));
			last = turn.catch(() => undefined);
			return turn;
		}
	};
}

function inThread(order: DraftingOrder, longestMs: number): Promise<Outcome> {
	// By its name in the package: the pages' bundle lies elsewhere, and Node runs the source itself.
	const file = createRequire(import.meta.url).resolve(
		'#lib/server/adapters/system/drafting-worker.ts'
	);
	const worker = new Worker(file, {
		workerData: order,
		resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB }
	});
	return new Promise<Outcome>((settle, fail) => {
		const timer = setTimeout(() => settle(err('article/too-large')), longestMs);
		worker.once('message', (drafts: Drafts) => settle(ok(drafts)));
		worker.once('error', (bug: NodeJS.ErrnoException) => {
			if (bug.code === 'ERR_WORKER_OUT_OF_MEMORY') settle(err('article/too-large'));
			else fail(bug);
		});
		worker.once('exit', (code) => {
			clearTimeout(timer);
			fail(new Error(`Drafting ended with code ${code}`));
		});
	}).finally(() => worker.terminate());
}
