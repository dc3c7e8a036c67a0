import type { Fact } from '../fact/fact.ts';
import type { Subject } from '../fact/subject.ts';
import { normaliseText } from '../kernel/chinese-text.ts';
import type { Item } from './item.ts';
import { doubtOfSubject } from './proof.ts';
import { isProtected, isSolemn } from './protected-wording.ts';
import { pick } from './seeded.ts';
import { BLANK, cutStem, isFit } from './stem.ts';
import type { Workshop } from './workshop.ts';
import { baseOf, nameIn, placeKey, similarLength } from './workshop.ts';

const ASKS = new Set<Fact['type']>([
	'initiative',
	'document',
	'method',
	'number',
	'roleMap',
	'list'
]);
const NAMES_ONE = new Set<Fact['type']>(['initiative', 'document', 'method']);
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
	if (cut === undefined || cut.isLed || subject === undefined || subject.kind !== 'org') return [];
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
	const key = nameIn(frame.shadow, subject);
	const wrong = otherSubjects(shop, fact, key);
	const base = { ...baseOf(shop, fact, stem, 'subject'), factValue: key };
	if (wrong.length < 2) {
		const blank = `${stem.replace(/的是哪个单位？$/, '')}的单位是${BLANK}。`;
		if (!NAMES_ONE.has(fact.type) || isPlace(key) || key.length < 4 || !isFit(blank, key))
			return [];
		asked.add(place);
		const accepted = [...new Set([key, subject.text, ...subject.aliases])].filter(
			(name) => !/^[我本该]/.test(name)
		);
		return [{ ...base, stem: blank, type: 'fill', accepted }];
	}
	asked.add(place);
	return [
		placeKey(
			shop,
			{ ...base, source: { ...base.source, emphasis: key } },
			shown(key, subject),
			wrong
		)
	];
}

/** 县财政局 stands in full beside units that do. */
const shown = (name: string, subject: Subject): string =>
	/^[省市县区旗州镇乡该我本]/.test(name) ? subject.text : name;

/** A city stands beside cities, a bureau beside bureaus. */
const isPlace = (name: string): boolean => /[省市县区旗州镇乡村]$/.test(name);

/** A stem that names the unit's own place gives the unit away. */
function isOwnWord(subject: Subject, predicate: string): boolean {
	const names = [
		subject.place ?? '',
		subject.text.slice(0, 2),
		...subject.aliases.map((a) => a.slice(0, 2))
	];
	return names.some((name) => name.length >= 2 && predicate.includes(name));
}

function otherSubjects(shop: Workshop, fact: Fact, key: string): string[] {
	const level = levelOf(key);
	return shop
		.unitsNear(fact)
		.filter(({ name }) => name !== key && levelOf(name) === level && similarLength(name, key))
		.filter(({ name }) => isPlace(name) === isPlace(key))
		.filter(({ subject }) => doubtOfSubject(shop, fact, subject) === undefined)
		.map(({ name, subject }) => ({
			name: shown(name, subject),
			score:
				(name.slice(-2) === key.slice(-2) ? 2 : 0) -
				Math.abs(name.length - key.length) * 0.2 -
				(shop.used.get(name) ?? 0) * 0.7 +
				pick(`${fact.id}|${name}`, 1000) / 1000
		}))
		.sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
		.map(({ name }) => name)
		.filter((name) => !contains(name, key))
		.filter((name, i, all) => !all.slice(0, i).some((other) => contains(other, name)))
		.slice(0, 3);
}

const contains = (a: string, b: string): boolean =>
	normaliseText(a).includes(normaliseText(b)) || normaliseText(b).includes(normaliseText(a));

const LEVELS: readonly (readonly [string, RegExp])[] = [
	['village', /(?:村|社区)[^县区旗市州省镇乡村]*$/],
	['town', /(?:镇|乡|街道|苏木)[^县区旗市州省镇乡村]*$/],
	['county', /(?:县|区|旗)[^县区旗市州省镇乡村]*$/],
	['city', /(?:市|州|盟)[^县区旗市州省镇乡村]*$/],
	['province', /(?:省|自治区)[^县区旗市州省镇乡村]*$/]
];

/** The tier of government that a name belongs to; the four great cities count as provinces. */
function levelOf(name: string): string {
	const whole = name
		.replace(/自治区/g, '省')
		.replace(/^(北京|天津|上海|重庆)市(?!.*[区县])/, '$1省');
	return LEVELS.find(([, pattern]) => pattern.test(whole))?.[0] ?? '';
}
