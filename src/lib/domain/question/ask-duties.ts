import type { Fact } from '../fact/fact.ts';
import { shadowOf } from '../kernel/shadow.ts';
import type { Item } from './item.ts';
import { isProtected } from './protected-wording.ts';
import { drawn } from './seeded.ts';
import { BLANK, cutStem, isFit } from './stem.ts';
import type { Workshop } from './workshop.ts';
import { baseOf, nameIn, placeKey } from './workshop.ts';

/** Who is in charge of what, where an article gives three units their duties. */
export function askDuty(shop: Workshop, fact: Fact): Item[] {
	const frame = shop.frameOf(fact);
	if (frame === undefined || isProtected(frame.shadow)) return [];
	const others = shop
		.near(fact)
		.filter((other) => other.relation === '负责' && other.subject.text !== fact.subject.text);
	const cut = cutStem(frame, shop.spanOf(fact), BLANK);
	if (others.length < 2 || cut?.clause.subject === undefined) return [];
	const items: Item[] = [];
	const duties = drawn(others, `${fact.id}|duty`, (other) => other.value.text).slice(0, 3);
	if (isFit(cut.text, fact.value.text)) {
		const base = baseOf(shop, fact, cut.text, 'duty');
		items.push(
			placeKey(
				shop,
				base,
				fact.value.text,
				duties.map((other) => other.value.text)
			)
		);
	}
	const key = nameIn(frame.shadow, cut.clause.subject);
	const names = drawn(others, `${fact.id}|unit`, (other) => other.subject.text).map(
		(other) => other.subject.text
	);
	const verb = /^(?:负责|承担|主管|牵头)/.exec(cut.predicate)?.[0] ?? '负责';
	const stem = `根据文章，${verb}${shadowOf(fact.value.text)}的是哪个单位？`;
	if (isFit(stem, key)) {
		const base = { ...baseOf(shop, fact, stem, 'unit'), factValue: key };
		items.push(placeKey(shop, base, cut.clause.subject.text, [...new Set(names)].slice(0, 3)));
	}
	return items;
}
