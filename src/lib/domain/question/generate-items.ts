import type { Article } from '../article/article.ts';
import type { Fact } from '../fact/fact.ts';
import type { FactId } from '../kernel/brand.ts';
import { normaliseText } from '../kernel/chinese-text.ts';
import { askCounted, askSteps } from './ask-counted.ts';
import { askDefinition } from './ask-definition.ts';
import { askDuty } from './ask-duties.ts';
import { askFigure } from './ask-figures.ts';
import { askList, askMethod } from './ask-lists.ts';
import { askNamed } from './ask-named.ts';
import { askPlace } from './ask-places.ts';
import { askPost } from './ask-posts.ts';
import { askPart, askSeries } from './ask-role-map.ts';
import { askBand, askOutcome } from './ask-rules.ts';
import { askSpeaker } from './ask-speakers.ts';
import { askSubject } from './ask-subject.ts';
import type { Item, SingleItem } from './item.ts';
import { lintItem } from './lint-item.ts';
import { isProtected } from './protected-wording.ts';
import { blank, judgement } from './variants.ts';
import type { Workshop } from './workshop.ts';
import { openWorkshop } from './workshop.ts';

/** A fact that no item asks, and why. */
interface Dropped {
	readonly factId: FactId;
	readonly reason: 'protected' | 'no-stem' | 'no-options' | 'repeated' | 'lint';
}

export interface Generated {
	readonly items: readonly Item[];
	readonly dropped: readonly Dropped[];
}

/**
 * Makes items from an article's facts, in the order of the text: single choice, then the other types.
 * The same article, facts and seed give the same items.
 */
export function generateItems(
	article: Article,
	facts: readonly Fact[],
	options: { readonly seed?: string } = {}
): Generated {
	const shop = openWorkshop(article, facts, options.seed ?? '');
	const asked = new Set<string>();
	const stems = new Set<string>();
	const dropped: Dropped[] = [];
	const items = facts.flatMap((fact) => {
		const made = itemsOf(shop, fact, asked);
		const sound = made.filter((item) => isSound(item, article));
		const fresh = sound.filter((item) => isFresh(item, stems));
		if (fresh.length === 0) dropped.push({ factId: fact.id, reason: reasonOf(fact, made, sound) });
		return fresh;
	});
	return { items: capped(items), dropped };
}

/** At most this share of an article's items are statements to judge. */
const MOST_JUDGED = 0.34;

/** Without the statements that are too many: false and true ones in turn, from the end. */
function capped(items: readonly Item[]): Item[] {
	const judged = items.filter(({ type }) => type === 'tf').length;
	const rest = items.length - judged;
	let spare = judged - Math.floor((rest * MOST_JUDGED) / (1 - MOST_JUDGED));
	const left: Item[] = [];
	let last: boolean | undefined;
	for (const item of [...items].reverse()) {
		if (item.type === 'tf' && spare > 0 && item.key !== last) {
			spare--;
			last = item.key;
		} else left.push(item);
	}
	return left.reverse();
}

const JUDGED = new Set<Fact['type']>([
	'number',
	'date',
	'roleMap',
	'initiative',
	'document',
	'slogan',
	'method'
]);

function itemsOf(shop: Workshop, fact: Fact, asked: Set<string>): Item[] {
	if (isTitled(shop, fact)) return [];
	const direct = directItems(shop, fact);
	const subject = askSubject(shop, fact, asked);
	const isSingle = (item: Item): item is SingleItem => item.type === 'single';
	const cloze = direct.find(isSingle);
	const unit = subject.find(isSingle);
	const others: Item[] = [];
	if (JUDGED.has(fact.type) && (cloze ?? unit) !== undefined) {
		const proved = {
			...(cloze === undefined ? {} : { cloze }),
			...(unit === undefined ? {} : { subject: unit })
		};
		others.push(...judgement(shop, fact, proved));
	}
	// Where the words are the same as a choice item's, the repeat is dropped.
	others.push(...blank(shop, fact));
	return [...direct, ...subject, ...others];
}

/** A date that the title tells is no question. */
const isTitled = (shop: Workshop, fact: Fact): boolean =>
	fact.type === 'date' && shop.article.title.includes(fact.value.text);

function directItems(shop: Workshop, fact: Fact): Item[] {
	switch (fact.type) {
		case 'number':
		case 'date':
			return askFigure(shop, fact);
		case 'roleMap':
			return fact.relation === '对应' ? askSeries(shop, fact) : askPart(shop, fact);
		case 'method':
			return askMethod(shop, fact);
		case 'list':
			if (fact.relation.startsWith('步骤')) return askSteps(shop, fact);
			return fact.relation === '并列要点' ? askCounted(shop, fact) : askList(shop, fact);
		case 'place':
			return askPlace(shop, fact);
		case 'quoteSpeaker':
			return askSpeaker(shop, fact);
		case 'role':
			if (fact.relation.startsWith('等次')) return askBand(shop, fact);
			return fact.relation === '后果' ? askOutcome(shop, fact) : askDuty(shop, fact);
		case 'person':
			return askPost(shop, fact);
		case 'definition':
			return askDefinition(shop, fact);
		default:
			return askNamed(shop, fact);
	}
}

const isSound = (item: Item, article: Article): boolean =>
	!lintItem(item, article).some(
		({ rule, severity }) =>
			severity === 'hard' || (rule === 'option-clang' && item.type === 'single' && !isScale(item))
	);

const isScale = ({ options }: SingleItem): boolean => options.every((option) => /\d/.test(option));

function isFresh(item: Item, stems: Set<string>): boolean {
	const key = normaliseText(item.stem);
	if (stems.has(key)) return false;
	stems.add(key);
	return true;
}

function reasonOf(fact: Fact, made: readonly Item[], sound: readonly Item[]): Dropped['reason'] {
	if (isProtected(fact.value.text)) return 'protected';
	if (made.length === 0) return fact.subject.text === '' ? 'no-stem' : 'no-options';
	return sound.length === 0 ? 'lint' : 'repeated';
}
