import type { Fact } from '../fact/fact.ts';
import { shadowOf } from '../kernel/shadow.ts';
import type { Item } from './item.ts';
import { isProtected } from './protected-wording.ts';
import { drawn } from './seeded.ts';
import { isFit } from './stem.ts';
import { verdict } from './variants.ts';
import type { Workshop } from './workshop.ts';
import { baseOf, placeKey } from './workshop.ts';

const OFFICIAL = /(?:书记|局长|主任|县长|市长|省长|区长|部长|厅长|主席|总理|镇长|乡长|委员)/;

/** Who said it, where ordinary people speak: a choice among three, a statement to judge with two. */
export function askSpeaker(shop: Workshop, fact: Fact): Item[] {
	const role = fact.relation.split(':')[1] ?? '';
	if (isProtected(fact.subject.text) || OFFICIAL.test(role)) return [];
	const others = shop
		.near(fact)
		.filter(
			(other) =>
				other.type === 'quoteSpeaker' &&
				other.value.norm !== fact.value.norm &&
				!OFFICIAL.test(other.relation)
		);
	const names = [
		...new Set(others.map((other) => `${other.relation.split(':')[1]!}${other.value.text}`))
	];
	const words = shadowOf(fact.subject.text);
	const short =
		words.length <= 40
			? words
			: `${words.slice(0, 38).replace(/[，。！？；][^，。！？；]*$/, '')}……`;
	const said = `文中“${short.replace(/[“”]/g, '')}”这段话`;
	if (names.length === 1)
		return judgedSpeaker(shop, fact, said, [role + fact.value.text, ...names]);
	const stem = `${said}是谁说的？`;
	if (!isFit(stem, fact.value.text)) return [];
	if (names.length === 0) return [];
	const key = `${role}${fact.value.text}`;
	const wrong = drawn(names, `${fact.id}|speakers`, (name) => name).slice(0, 3);
	return [placeKey(shop, baseOf(shop, fact, stem, 'speaker'), key, wrong)];
}

function judgedSpeaker(
	shop: Workshop,
	fact: Fact,
	said: string,
	[speaker, other]: readonly string[]
): Item[] {
	const isTrue = verdict(shop, fact, true) ?? true;
	const stem = `${said}是${isTrue ? speaker! : other!}说的。`;
	if (!isFit(stem, '')) return [];
	shop.verdicts[isTrue ? 'right' : 'wrong']++;
	return [{ ...baseOf(shop, fact, stem, 'speaker'), type: 'tf', key: isTrue }];
}
