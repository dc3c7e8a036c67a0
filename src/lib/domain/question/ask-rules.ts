import type { Fact } from '../fact/fact.ts';
import { lengthOf, normaliseText } from '../kernel/chinese-text.ts';
import { shadowOf } from '../kernel/shadow.ts';
import type { Item } from './item.ts';
import { doubtOf } from './proof.ts';
import { isProtected } from './protected-wording.ts';
import { drawn } from './seeded.ts';
import { opening } from './statement.ts';
import { BLANK, cutStem, isFit } from './stem.ts';
import type { Workshop } from './workshop.ts';
import { baseOf, placeKey, similarLength } from './workshop.ts';

/** Which grade a band of a scale stands for, and the whole scale to be matched. */
export function askBand(shop: Workshop, fact: Fact): Item[] {
	const frame = shop.frameOf(fact);
	if (frame === undefined || isProtected(frame.shadow)) return [];
	const scale = shop
		.near(fact)
		.filter(
			(f) => f.relation.startsWith('等次:') && f.source.sentence[0] === fact.source.sentence[0]
		);
	const lead = leadOf(frame.shadow, bandOf(scale[0]!));
	const items: Item[] = [];
	const wrong = drawn(scale, `${fact.id}|grades`, (f) => f.value.text)
		.map((f) => f.value.text)
		.filter((grade) => apart(grade, fact.value.text));
	const few = wrong.filter((grade, i) => wrong.slice(0, i).every((other) => apart(other, grade)));
	const stem = `${lead}${lead === '' ? '根据文章，' : '其中'}${bandOf(fact)}的为${BLANK}。`;
	if (few.length >= 2 && isFit(stem, fact.value.text)) {
		const base = baseOf(shop, fact, stem, 'band');
		items.push(placeKey(shop, base, fact.value.text, few.slice(0, 3)));
	}
	const ask = `${lead || '根据文章，'}请将下列区间与等次对应起来。`;
	if (scale[0]?.id !== fact.id || !isFit(ask, '') || scale.length > 6) return items;
	const options = drawn(scale, `${fact.id}|scale`, (f) => f.value.text).map((f) => f.value.text);
	items.push({
		...baseOf(shop, fact, ask, 'scale'),
		type: 'match',
		premises: scale.map(bandOf),
		options,
		key: scale.map((f) => options.indexOf(f.value.text))
	});
	return items;
}

const bandOf = (fact: Fact): string => fact.relation.slice('等次:'.length);

const apart = (a: string, b: string): boolean => !a.includes(b) && !b.includes(a);

/** What opens the sentence before its first band: 考核实行百分制，结果分为四个等次. */
function leadOf(sentence: string, band: string): string {
	const lead = opening(sentence.slice(0, Math.max(0, sentence.indexOf(band)))).replace(
		/[：，]$/,
		''
	);
	return lead === '' || lengthOf(lead) > 50 ? '' : `${lead}，`;
}

/** What follows from a case, among what follows from the other cases of the article. */
export function askOutcome(shop: Workshop, fact: Fact): Item[] {
	const frame = shop.frameOf(fact);
	if (frame === undefined || isProtected(frame.shadow)) return [];
	const cut = cutStem(frame, shop.spanOf(fact), BLANK);
	if (cut === undefined || !isFit(cut.text, fact.value.text)) return [];
	const key = shadowOf(fact.value.text);
	const others = shop
		.near(fact)
		.filter(
			(other) => other.relation === '后果' && normaliseText(other.value.text) !== fact.value.norm
		)
		.map((other) => other.value.text)
		.filter(
			(text) =>
				similarLength(text, key) &&
				/\d/.test(text) === /\d/.test(key) &&
				doubtOf(shop, fact, text) === undefined
		);
	const wrong = drawn([...new Set(others)], `${fact.id}|outcome`, (text) => text).slice(0, 3);
	if (wrong.length < 2) return [];
	return [placeKey(shop, baseOf(shop, fact, cut.text, 'outcome'), fact.value.text, wrong)];
}
