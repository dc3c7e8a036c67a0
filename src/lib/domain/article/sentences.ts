import { depthsOf } from '../kernel/shadow.ts';
import type { Span } from './article.ts';

const ATTRIBUTION =
	/^[^。！？“”]{0,50}(?:说|表示|介绍|称赞|称|道|坦言|感慨|感叹|告诉|回忆|强调|指出|谈到|解释)[^。！？“”]{0,12}[。！？，：]/;

/** Splits a paragraph's shadow into sentences at quote depth 0; spans are relative to it. */
export function splitSentences(shadow: string): Span[] {
	const depths = depthsOf(shadow);
	const spans: Span[] = [];
	let start = 0;
	for (let i = 0; i < shadow.length; i++) {
		if (!endsAt(shadow, depths, i)) continue;
		let end = i + 1;
		while (end < shadow.length && /[。！？]/.test(shadow[end]!)) end++;
		push(spans, shadow, start, end);
		start = end;
		i = end - 1;
	}
	push(spans, shadow, start, shadow.length);
	return spans;
}

function endsAt(shadow: string, depths: readonly number[], i: number): boolean {
	const character = shadow[i]!;
	if (/[。！？]/.test(character)) return depths[i] === 0;
	// A quotation that ends its own sentence stands alone unless its speaker follows.
	return (
		character === '”' &&
		depths[i] === 1 &&
		/[。！？]/.test(shadow[i - 1] ?? '') &&
		i + 1 < shadow.length &&
		!/[，。；：！？、]/.test(shadow[i + 1]!) &&
		!ATTRIBUTION.test(shadow.slice(i + 1))
	);
}

function push(spans: Span[], shadow: string, from: number, to: number): void {
	let [start, end] = [from, to];
	while (start < end && shadow[start] === ' ') start++;
	while (end > start && shadow[end - 1] === ' ') end--;
	if (start < end) spans.push([start, end]);
}
