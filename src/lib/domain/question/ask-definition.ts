import type { Fact } from '../fact/fact.ts';
import { shadowOf } from '../kernel/shadow.ts';
import type { Item } from './item.ts';
import { isProtected } from './protected-wording.ts';
import { drawn } from './seeded.ts';
import { pointsAway } from './statement.ts';
import { BLANK, isFit } from './stem.ts';
import type { Workshop } from './workshop.ts';
import { baseOf, placeKey, similarLength } from './workshop.ts';

/** What a term means: the definition with the term left out, and the term with its definition. */
export function askDefinition(shop: Workshop, fact: Fact): Item[] {
	const frame = shop.frameOf(fact);
	if (frame === undefined || isProtected(frame.shadow)) return [];
	const content = shadowOf(fact.subject.text);
	const term = fact.value.text;
	if (pointsAway(content)) return [];
	const others = shop
		.near(fact)
		.filter((other) => other.type === 'definition' && other.id !== fact.id);
	const from = frame.work === undefined ? '根据文章，' : `《${frame.work}》所称`;
	const items: Item[] = [];
	const forward = `${from}“${BLANK}”，是指${content}。`;
	if (isFit(forward, term)) {
		const base = baseOf(shop, fact, forward, 'term');
		const terms = [...new Set(others.map((other) => other.value.text))].filter(
			(text) => !text.includes(term) && !term.includes(text)
		);
		const wrong = drawn(terms, fact.id, (text) => text).slice(0, 3);
		items.push(
			wrong.length >= 2
				? placeKey(shop, base, term, wrong)
				: { ...base, type: 'fill', accepted: [term] }
		);
	}
	const contents = others
		.map((other) => other.subject.text)
		.filter((text) => similarLength(text, content));
	const backward = `${from}“${term}”，是指____。`;
	if (contents.length >= 2 && isFit(backward, content)) {
		const wrong = drawn(contents, `${fact.id}|means`, (text) => text).slice(0, 3);
		const base = { ...baseOf(shop, fact, backward, 'means'), factValue: fact.subject.text };
		items.push(placeKey(shop, base, fact.subject.text, wrong));
	}
	return items;
}
