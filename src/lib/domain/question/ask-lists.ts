import type { Fact } from '../fact/fact.ts';
import { methodParts } from '../fact/methods.ts';
import { lengthOf } from '../kernel/chinese-text.ts';
import { shadowOf } from '../kernel/shadow.ts';
import type { Item } from './item.ts';
import { kinship } from './phrase-class.ts';
import { doubtOf } from './proof.ts';
import { isProtected } from './protected-wording.ts';
import { drawn } from './seeded.ts';
import { BLANK, cutStem, isFit } from './stem.ts';
import type { Workshop } from './workshop.ts';
import { baseOf, similarLength } from './workshop.ts';

/** A method named by its parts, all of them to be found. */
export function askMethod(shop: Workshop, fact: Fact): Item[] {
	const parts = methodParts(shadowOf(fact.value.text));
	const frame = shop.frameOf(fact);
	if (parts === undefined || frame === undefined || isProtected(fact.value.text)) return [];
	const others = shop
		.near(fact)
		.filter((other) => other.type === 'method' && other.id !== fact.id)
		.flatMap((other) => methodParts(shadowOf(other.value.text)) ?? []);
	const [start, end] = shop.spanOf(fact);
	const items: Item[] = [];
	const whole = cutStem(frame, [start, end], BLANK);
	if (whole !== undefined && parts.length >= 3) {
		const foreign = drawn(others, `${fact.id}|foreign`, (part) => part).filter((part) =>
			isOther(shop, fact, part, parts)
		);
		const stem = whole.text.replace(/。$/, `。空格处的内容由下列哪几项组成？`);
		items.push(...several(shop, fact, stem, parts, foreign));
	}
	return items;
}

const isOther = (shop: Workshop, fact: Fact, text: string, parts: readonly string[]): boolean =>
	!parts.some((part) => part.includes(text) || text.includes(part)) &&
	doubtOf(shop, fact, text) === undefined;

/** Names side by side: which of these belong. */
export function askList(shop: Workshop, fact: Fact): Item[] {
	const items = fact.value.items ?? [];
	const frame = shop.frameOf(fact);
	if (frame === undefined || items.length < 2 || isProtected(fact.value.text)) return [];
	const cut = cutStem(frame, shop.spanOf(fact), BLANK);
	if (cut === undefined) return [];
	const foreign = shop
		.near(fact)
		.filter((other) => other.type === 'list' && other.relation === fact.relation)
		.filter((other) => other.id !== fact.id)
		.flatMap((other) => other.value.items ?? []);
	const more = shop
		.near(fact)
		.filter((other) => kindOf(fact.relation) === other.type)
		.map((other) => other.value.text);
	const own = frame.shadow;
	const wrong = drawn(
		[...new Set([...foreign, ...more])],
		`${fact.id}|foreign`,
		(text) => text
	).filter(
		(text) =>
			!own.includes(text) &&
			items.some((item) => fact.relation === '并列文件' || kinship(item, text) === 2) &&
			!items.some((item) => item.includes(text) || text.includes(item)) &&
			items.some(
				(item) => similarLength(item, text) && Math.abs(lengthOf(item) - lengthOf(text)) <= 12
			) &&
			doubtOf(shop, fact, text) === undefined
	);
	const noun = { 并列文件: '文件', 并列地区: '地区' }[fact.relation] ?? '内容';
	const stem = cut.text.replace(/。$/, `。空格处的${noun}包括下列哪几项？`);
	return several(shop, fact, stem, items, wrong);
}

const kindOf = (relation: string): Fact['type'] =>
	relation === '并列文件' ? 'document' : relation === '并列地区' ? 'place' : 'initiative';

/** A multiple answer of right and foreign parts; none where too few stand side by side. */
export function several(
	shop: Workshop,
	fact: Fact,
	stem: string,
	right: readonly string[],
	wrong: readonly string[]
): Item[] {
	const keys = right.length > 4 ? drawn(right, `${fact.id}|keys`, (t) => t).slice(0, 4) : right;
	const foreign = [...new Set(wrong)].slice(0, keys.length > 3 ? 1 : 2);
	if (foreign.length === 0 || keys.length + foreign.length < 4) return [];
	if (!isFit(stem, '') || keys.some((key) => !isFit(stem, key))) return [];
	const options = drawn([...keys, ...foreign], `${fact.id}|multi`, (text) => text);
	return [
		{
			...baseOf(shop, fact, stem, 'multi'),
			type: 'multi',
			options,
			key: options.flatMap((option, i) => (keys.includes(option) ? [i] : []))
		}
	];
}
