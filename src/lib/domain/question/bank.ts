import type { Section } from '../article/article.ts';
import type { FactType } from '../fact/fact.ts';
import { normaliseText } from '../kernel/chinese-text.ts';
import type { FactId } from '../kernel/brand.ts';
import { itemFaults } from './bank-item.ts';
import type { Item } from './item.ts';

/** A question bank that ships with the product: made from an article that does not ship. */
export interface Bank {
	/** The name of its folder. */
	readonly id: string;
	readonly source: BankSource;
	readonly facts: readonly BankFact[];
	readonly items: readonly Item[];
}

export interface BankSource {
	readonly title: string;
	readonly publisher?: string;
	/** ISO date, YYYY-MM-DD. */
	readonly publishedOn?: string;
	readonly sections: readonly Section[];
	/** Numbered as `Article.paragraphs`, with the page header as number 0. */
	readonly paragraphs: readonly BankParagraph[];
}

interface BankParagraph {
	readonly number: number;
	readonly section: number;
	/** What the paragraph says, in the bank author's own words. */
	readonly gist: string;
}

export interface BankFact {
	readonly id: FactId;
	readonly section: number;
	readonly paragraph: number;
	/** In the bank author's own words. */
	readonly statement: string;
	readonly type: FactType;
	readonly value: string;
}

/** From this many single-answer items on, the right letters must be evenly spread. */
const SPREAD_FROM = 20;

/**
 * Everything wrong with a bank, one English sentence per fault that opens with the id at fault;
 * empty for a sound bank.
 */
export function checkBank(bank: Bank): string[] {
	return [
		...sourceFaults(bank.source),
		...bank.facts.flatMap((fact) => factFaults(fact, bank.source)),
		...repeats(bank),
		...bank.items.flatMap((item) =>
			itemFaults(item, factOf(bank, item)).map((fault) => `${item.id}: ${fault}`)
		),
		...bank.items.flatMap((item) => placeFaults(item, bank)),
		...balanceFaults(bank.items)
	];
}

const factOf = (bank: Bank, item: Item): BankFact | undefined =>
	bank.facts.find((fact) => fact.id === item.factId);

function sourceFaults({ title, publishedOn, sections, paragraphs }: BankSource): string[] {
	const faults: string[] = [];
	if (title.trim() === '') faults.push('source: no title');
	if (publishedOn !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(publishedOn)) {
		faults.push('source: publishedOn is not an ISO date');
	}
	sections.forEach(({ index, title }, i) => {
		if (index !== i) faults.push(`source: section ${index} stands at place ${i}`);
		if (title.trim() === '') faults.push(`source: section ${index} has no title`);
	});
	paragraphs.forEach(({ number, section, gist }, i) => {
		if (number !== i) faults.push(`source: paragraph ${number} stands at place ${i}`);
		if (section >= sections.length || section < (paragraphs[i - 1]?.section ?? 0)) {
			faults.push(`source: paragraph ${number} lies in the wrong section`);
		}
		if (gist.trim() === '') faults.push(`source: paragraph ${number} has no gist`);
	});
	return faults;
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function factFaults(fact: BankFact, { paragraphs }: BankSource): string[] {
	const paragraph = paragraphs[fact.paragraph];
	const faults: string[] = [];
	if (!SLUG.test(fact.id)) faults.push('the id is not a slug');
	if (paragraph === undefined) faults.push('the paragraph does not exist');
	else if (paragraph.section !== fact.section) faults.push('the paragraph lies in another section');
	if (fact.statement.trim() === '' || fact.value.trim() === '') faults.push('nothing is stated');
	return faults.map((fault) => `${fact.id}: ${fault}`);
}

function repeats({ facts, items }: Bank): string[] {
	return [
		...repeated(facts.map(({ id }) => id)).map((id) => `${id}: the id is used twice`),
		...repeated(items.map(({ id }) => id)).map((id) => `${id}: the id is used twice`),
		...repeated(items.map(({ stem }) => normaliseText(stem))).map(
			(stem) => `items: two items ask the same: ${stem}`
		)
	];
}

const repeated = (texts: readonly string[]): string[] => [
	...new Set(texts.filter((text, i) => texts.indexOf(text) !== i))
];

function placeFaults(item: Item, bank: Bank): string[] {
	const faults: string[] = [];
	const fact = factOf(bank, item);
	const paragraph = bank.source.paragraphs[item.source.paragraph];
	if (!SLUG.test(item.id)) faults.push('the id is not a slug');
	if (fact === undefined) faults.push('the fact does not exist');
	else if (fact.paragraph !== item.source.paragraph) faults.push('the fact lies elsewhere');
	if (paragraph === undefined) faults.push('the paragraph does not exist');
	else if (paragraph.section !== item.section) faults.push('the paragraph lies in another section');
	return faults.map((fault) => `${item.id}: ${fault}`);
}

function balanceFaults(items: readonly Item[]): string[] {
	const faults: string[] = [];
	const judged = items.flatMap((item) => (item.type === 'tf' ? [item.key] : []));
	const trueOnes = judged.filter(Boolean).length;
	if (Math.abs(2 * trueOnes - judged.length) > Math.max(1, judged.length * 0.1)) {
		faults.push(`items: ${trueOnes} of ${judged.length} true-or-false items are true`);
	}
	const keys = items.flatMap((item) =>
		item.type === 'single' && item.options.length === 4 ? [item.key] : []
	);
	if (keys.length < SPREAD_FROM) return faults;
	for (const [place, letter] of [...'ABCD'].entries()) {
		const share = keys.filter((key) => key === place).length / keys.length;
		if (share < 0.2 || share > 0.3) {
			faults.push(`items: ${letter} is right in ${Math.round(share * 100)} % of the single items`);
		}
	}
	return faults;
}
