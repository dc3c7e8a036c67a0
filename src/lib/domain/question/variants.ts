import type { Fact } from '../fact/fact.ts';
import { toChineseNumber } from '../kernel/chinese-number.ts';
import { lengthOf, normaliseAnswer } from '../kernel/chinese-text.ts';
import type { Item, SingleItem } from './item.ts';
import { isProtected, isSolemn } from './protected-wording.ts';
import { pick } from './seeded.ts';
import { BLANK, cutStem, isFit } from './stem.ts';
import type { Workshop } from './workshop.ts';
import { baseOf } from './workshop.ts';

const MAX_BLANK = 12;

/** A statement to judge, from the same words and proved options as a cloze item. */
export function judgement(shop: Workshop, fact: Fact, cloze: SingleItem): Item[] {
	const frame = shop.frameOf(fact)!;
	if (!cloze.stem.includes(BLANK) || isSolemn(frame.shadow) || isProtected(frame.shadow)) return [];
	const isTrue = pick(`${fact.id}|truth`, 2) === 0;
	const wrong = cloze.options.filter((_, i) => i !== cloze.key);
	const said = isTrue ? cloze.options[cloze.key]! : wrong[pick(`${fact.id}|said`, wrong.length)]!;
	const stem = cloze.stem.replace(BLANK, said);
	if (!isFit(stem, '')) return [];
	const base = { ...baseOf(shop, fact, stem, 'judgement'), factValue: cloze.factValue };
	return [{ ...base, type: 'tf', key: isTrue }];
}

/** A blank to be filled, where the answer is short and has one right form. */
export function blank(shop: Workshop, fact: Fact): Item[] {
	const frame = shop.frameOf(fact);
	const { text } = fact.value;
	if (frame === undefined || lengthOf(text) > MAX_BLANK || isProtected(text)) return [];
	if (fact.type === 'place' || fact.type === 'list' || /[+、，,]/.test(text)) return [];
	const cut = cutStem(frame, shop.spanOf(fact), BLANK);
	if (cut === undefined || !isFit(cut.text, text)) return [];
	const base = baseOf(shop, fact, cut.text, 'blank');
	return [{ ...base, type: 'fill', accepted: acceptedFor(fact) }];
}

/** The value, and a number also in the other script and without its unit. */
function acceptedFor(fact: Fact): string[] {
	const { text, number, unit } = fact.value;
	const forms = [text];
	if (fact.type === 'number' && number !== undefined && unit !== undefined) {
		const at = text.lastIndexOf(unit);
		if (at > 0) forms.push(text.slice(0, at));
		if (/^\d+\D*$/.test(text) && Number.isInteger(number) && number < 10_000) {
			forms.push(text.replace(/^\d+/, toChineseNumber(number)));
		}
	}
	const seen = new Set<string>();
	return forms.filter((form, i) => {
		const norm = normaliseAnswer(form);
		if (i > 0 && i !== forms.length - 1 && seen.has(norm)) return false;
		seen.add(norm);
		return true;
	});
}
