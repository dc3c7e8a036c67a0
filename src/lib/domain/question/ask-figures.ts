import type { Fact } from '../fact/fact.ts';
import { clockScale, dateScale, isRange, numberScale } from './figure-options.ts';
import type { Item } from './item.ts';
import { isProtected } from './protected-wording.ts';
import { BLANK, cutStem, isFit } from './stem.ts';
import type { Workshop } from './workshop.ts';
import { baseOf, remember } from './workshop.ts';

/** Numbers and dates: the statement with the figure left out, options in ascending order. */
export function askFigure(shop: Workshop, fact: Fact): Item[] {
	const frame = shop.frameOf(fact);
	if (frame === undefined || isProtected(fact.value.text)) return [];
	const cut = cutStem(frame, shop.spanOf(fact), BLANK);
	if (cut === undefined || !isFit(cut.text, fact.value.text)) return [];
	const stem = isRange(fact)
		? `按文中表述，${cut.text.replace(/^(?:文中提到|根据文章)，/, '')}`
		: cut.text;
	const scale =
		fact.relation === '时间:钟点'
			? clockScale(fact, `${fact.id}|${shop.seed}`)
			: fact.type === 'date'
				? dateScale(
						fact,
						`${fact.id}|${shop.seed}`,
						isPast(cut.text) ? shop.article.publishedOn : undefined
					)
				: numberScale(fact, `${fact.id}|${shop.seed}`, confusables(shop, fact), cut.text);
	if (scale === undefined) return [];
	const base = baseOf(shop, fact, stem, 'cloze');
	remember(shop, [], scale.key);
	return [{ ...base, type: 'single', options: scale.options, key: scale.key }];
}

/** Rules and plans speak of days to come. */
const isPast = (stem: string): boolean => !/应当|不得|须|将|计划|力争|起施行|预计|有效/.test(stem);

/** Figures of the same unit that the article gives for other things. */
function confusables(shop: Workshop, fact: Fact): number[] {
	const own = shop.frameOf(fact)!.shadow;
	return shop
		.near(fact)
		.filter(
			(other) =>
				other.type === 'number' &&
				other.value.unit === fact.value.unit &&
				other.value.hedge === fact.value.hedge &&
				other.value.number !== fact.value.number &&
				!own.includes(other.value.norm) &&
				/\d/.test(other.value.text) === /\d/.test(fact.value.text)
		)
		.map((other) => other.value.number!)
		.sort((a, b) => Math.abs(a - fact.value.number!) - Math.abs(b - fact.value.number!) || a - b);
}
