import type { Fact } from '../fact/fact.ts';
import { normaliseText } from '../kernel/chinese-text.ts';
import type { Item } from './item.ts';
import { doubtOfSubject } from './proof.ts';
import { isProtected, isSolemn } from './protected-wording.ts';
import { pick } from './seeded.ts';
import { cutStem, isFit } from './stem.ts';
import type { Workshop } from './workshop.ts';
import { baseOf, placeKey, similarLength } from './workshop.ts';

const ASKS = new Set<Fact['type']>([
	'initiative',
	'document',
	'method',
	'number',
	'roleMap',
	'list'
]);
const OPENS_WITH_VERB =
	/^(?:以|为|在|从|对|把|将|由|与|和|按照|根据|针对|作为|使|让|即|是|有|于|其|共|已|累计|先后|个|全)/;

/** Which unit did it: the statement without its subject, where its words name that unit alone. */
export function askSubject(shop: Workshop, fact: Fact, asked: Set<string>): Item[] {
	if (!ASKS.has(fact.type) || !fact.reversible || isProtected(fact.value.text)) return [];
	const frame = shop.frameOf(fact);
	if (frame === undefined || isSolemn(frame.shadow)) return [];
	const span = shop.spanOf(fact);
	const cut = cutStem(frame, span, frame.shadow.slice(span[0], span[1]));
	const subject = cut?.clause.subject;
	if (cut === undefined || subject === undefined || subject.kind !== 'org') return [];
	const place = `${fact.source.sentence[0]}|${cut.clause.start}`;
	if (
		asked.has(place) ||
		OPENS_WITH_VERB.test(cut.predicate) ||
		isOwnWord(subject, cut.predicate)
	) {
		return [];
	}
	const stem = `根据文章，${cut.predicate.replace(/[。，]$/, '')}的是哪个单位？`;
	if (!isFit(stem, subject.text) || subject.aliases.some((alias) => !isFit(stem, alias))) return [];
	const wrong = otherSubjects(shop, fact, subject);
	if (wrong.length < 3) return [];
	asked.add(place);
	const base = { ...baseOf(shop, fact, stem, 'subject'), factValue: keyName(frame.raw, subject) };
	const key = base.factValue;
	return [placeKey(shop, { ...base, source: { ...base.source, emphasis: key } }, key, wrong)];
}

interface Named {
	readonly text: string;
	readonly aliases: readonly string[];
	readonly place?: string;
}

/** As the sentence names it, so that the quotation proves the key; with its province otherwise. */
const keyName = (sentence: string, subject: Named): string =>
	sentence.includes(subject.text)
		? subject.text
		: (subject.aliases.find((alias) => sentence.includes(alias)) ?? subject.text);

/** A stem that names the unit's own place gives the unit away. */
function isOwnWord(subject: Named, predicate: string): boolean {
	const names = [
		subject.place ?? '',
		subject.text.slice(0, 2),
		...subject.aliases.map((a) => a.slice(0, 2))
	];
	return names.some((name) => name.length >= 2 && predicate.includes(name));
}

function otherSubjects(shop: Workshop, fact: Fact, subject: Named): string[] {
	const seen = new Map<string, Named>();
	for (const other of shop.facts) {
		const frame = shop.frameOf(other);
		const named = frame?.clauses.find((clause) => clause.ownEnd > 0)?.subject;
		if (frame === undefined || named === undefined || named.kind !== 'org') continue;
		const name = keyName(frame.raw, named);
		if (!seen.has(name)) seen.set(name, named);
	}
	const key = keyName(shop.frameOf(fact)!.raw, subject);
	return [...seen]
		.filter(([name, named]) => name !== key && doubtOfSubject(shop, fact, named) === undefined)
		.filter(([name]) => similarLength(name, key))
		.map(([name]) => ({
			name,
			score:
				(levelOf(name) === levelOf(key) ? 3 : 0) +
				(endOf(name) === endOf(key) ? 2 : 0) -
				Math.abs(name.length - key.length) * 0.2 -
				(shop.used.get(name) ?? 0) * 0.7 +
				pick(`${fact.id}|${name}`, 1000) / 1000
		}))
		.sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
		.map(({ name }) => name)
		.filter((name, i, all) => !all.slice(0, i).some((other) => contains(other, name)))
		.slice(0, 3);
}

const contains = (a: string, b: string): boolean =>
	normaliseText(a).includes(normaliseText(b)) || normaliseText(b).includes(normaliseText(a));

const levelOf = (name: string): string =>
	/(县|区|旗|市|州|省|镇|乡|村|社区|街道)(?=[^县区旗市州省镇乡村]*$)/.exec(name)?.[1] ?? '';
const endOf = (name: string): string => name.slice(-2);
