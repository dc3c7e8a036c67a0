import type { Rng } from '#lib/domain/kernel/rng.ts';
import type { PublicItem } from '#lib/domain/contest/view.ts';
import type { Response } from '#lib/domain/question/item.ts';

/** A well-formed answer to a question as a phone sees it, drawn without looking at any key. */
export function someResponse(
	{ type, options = [], premises = [] }: PublicItem,
	rng: Rng
): Response {
	switch (type) {
		case 'single':
			return rng.below(options.length);
		case 'tf':
			return rng.below(2) === 0;
		case 'multi':
			return [0, 1];
		case 'fill':
			return '主责';
		case 'order':
			return rng.shuffle(options.map((_, index) => index));
		case 'match':
			return rng.shuffle(options.map((_, index) => index)).slice(0, premises.length);
	}
}
