import type { Fact } from '../fact/fact.ts';
import { fullName } from '../fact/homes.ts';
import type { Item } from './item.ts';
import { isProtected } from './protected-wording.ts';
import { drawn } from './seeded.ts';
import { BLANK, isFit } from './stem.ts';
import type { Workshop } from './workshop.ts';
import { baseOf, placeKey, similarLength } from './workshop.ts';

/** Posts of the state and of provinces are not asked: a wrong name beside one would be out of place. */
const HIGH = /国家|中央|全国|省委|省长|省政府|自治区(?:党委|主席)|部长|总理|主席|常委/;

/** Who holds a post, and which post somebody holds. */
export function askPost(shop: Workshop, fact: Fact): Item[] {
	const frame = shop.frameOf(fact);
	const holder = fact.subject.text;
	const name = fact.value.text;
	if (frame === undefined || HIGH.test(holder) || isProtected(holder + name)) return [];
	const people = shop.near(fact).filter((other) => other.type === 'person');
	const isAlone = people.every((p) => (p.subject.text === holder) === (p.value.text === name));
	if (!isAlone) return [];
	const full = fullName(holder, frame.homes) ?? holder;
	const shown = /^[村镇乡县市区驻社]/.test(full) ? `文中提到的${full}` : full;
	const names = [...new Set(people.map((p) => p.value.text))].filter((other) => other !== name);
	const items: Item[] = [];
	const stem = `根据文章，${shown}是谁？`;
	if (names.length >= 2 && isFit(stem, name)) {
		const wrong = drawn(names, `${fact.id}|names`, (text) => text).slice(0, 3);
		items.push(placeKey(shop, baseOf(shop, fact, stem, 'name'), name, wrong));
	}
	const fill = `根据文章，${shown}是${BLANK}。`;
	if (names.length < 2 && isFit(fill, name)) {
		items.push({ ...baseOf(shop, fact, fill, 'name'), type: 'fill', accepted: [name] });
	}
	const posts = [...new Set(people.map((p) => p.subject.text))].filter(
		(other) =>
			other !== holder &&
			!other.includes(holder) &&
			!holder.includes(other) &&
			similarLength(other, holder)
	);
	const reverse = `根据文章，${name}的职务（身份）是什么？`;
	if (posts.length >= 2 && isFit(reverse, holder)) {
		const wrong = drawn(posts, `${fact.id}|posts`, (text) => text).slice(0, 3);
		const base = { ...baseOf(shop, fact, reverse, 'post'), factValue: holder };
		items.push(placeKey(shop, base, holder, wrong));
	}
	return items;
}
