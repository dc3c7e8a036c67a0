import { shadowOf } from '../kernel/shadow.ts';
import type { Paragraph } from './article.ts';

const known = new WeakMap<Paragraph, string>();

/** The shadow of a paragraph, made once: see `shadowOf`. */
export function shadowOfParagraph(paragraph: Paragraph): string {
	const shadow = known.get(paragraph) ?? shadowOf(paragraph.text);
	known.set(paragraph, shadow);
	return shadow;
}
