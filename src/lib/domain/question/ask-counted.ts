import type { Fact } from '../fact/fact.ts';
import { lengthOf } from '../kernel/chinese-text.ts';
import type { Item } from './item.ts';
import { several } from './ask-lists.ts';
import { doubtOf } from './proof.ts';
import { isProtected, mayDistract } from './protected-wording.ts';
import { drawn, pick } from './seeded.ts';
import { opening, pointsAway, withNames } from './statement.ts';
import { BLANK, cutStem, isFit } from './stem.ts';
import type { Workshop } from './workshop.ts';
import { baseOf, similarLength } from './workshop.ts';

/** A list whose length the text states: which belong to it, and one of its parts left out. */
export function askCounted(shop: Workshop, fact: Fact): Item[] {
	const frame = shop.frameOf(fact);
	const parts = fact.value.items ?? [];
	if (frame === undefined || isProtected(fact.value.text)) return [];
	const [start, end] = shop.spanOf(fact);
	const items: Item[] = [];
	const whole = cutStem(frame, [start, end], BLANK);
	if (whole !== undefined) {
		const foreign = shop
			.near(fact)
			.filter((other) => other.type === 'list' && other.id !== fact.id)
			.flatMap((other) => other.value.items ?? [])
			.filter(
				(text) =>
					parts.some((part) => similarLength(part, text)) &&
					!parts.some((part) => part.includes(text) || text.includes(part)) &&
					doubtOf(shop, fact, text) === undefined
			);
		const stem = whole.text.replace(/。$/, '。空格处包括下列哪几项？');
		items.push(
			...several(
				shop,
				fact,
				stem,
				parts,
				drawn(foreign, `${fact.id}|foreign`, (t) => t)
			)
		);
	}
	const part = parts[pick(`${fact.id}|left`, parts.length)]!;
	const text = frame.shadow.slice(start, end);
	const cut = cutStem(frame, [start, end], text.replace(part, BLANK));
	if (cut !== undefined && isFit(cut.text, part) && lengthOf(part) <= 10 && mayDistract(part)) {
		const base = { ...baseOf(shop, fact, cut.text, 'left'), factValue: part };
		items.push({ ...base, type: 'fill', accepted: [part] });
	}
	return items;
}

/** Steps in the order in which the text numbers them. */
export function askSteps(shop: Workshop, fact: Fact): Item[] {
	const frame = shop.frameOf(fact);
	const steps = fact.value.items ?? [];
	if (frame === undefined || steps.length < 3 || steps.length > 8) return [];
	if (isProtected(fact.value.text) || new Set(steps).size < steps.length) return [];
	const stem = stepsStem(shop, fact);
	if (stem === undefined || pointsAway(stem) || !isFit(stem, '')) return [];
	if (steps.some((step) => pointsAway(step) || stem.includes(step))) return [];
	const options = drawn(steps, `${fact.id}|steps`, (text) => text);
	return [
		{
			...baseOf(shop, fact, stem, 'order'),
			type: 'order',
			options,
			key: steps.map((step) => options.indexOf(step))
		}
	];
}

function stepsStem(shop: Workshop, fact: Fact): string | undefined {
	const frame = shop.frameOf(fact)!;
	const span = shop.spanOf(fact);
	if (/^[\u4e00-\u9fff]{2,10}(?:、[\u4e00-\u9fff]{2,10})+$/.test(fact.value.text)) {
		const cut = cutStem(frame, span, BLANK);
		return cut === undefined ? undefined : `${cut.text}请将空格处的各项按先后顺序排列。`;
	}
	const lead = withNames(opening(frame.shadow.slice(0, span[0])), frame.homes).replace(
		/[：，；]$/,
		''
	);
	if (lengthOf(lead) < 5 || lengthOf(lead) > 60 || /。/.test(lead)) return undefined;
	return `文中提到，${lead}。请将下列步骤按先后顺序排列。`;
}
