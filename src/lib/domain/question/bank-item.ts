import { lengthOf, normaliseText } from '../kernel/chinese-text.ts';
import type {
	FillItem,
	Item,
	MatchItem,
	MultiItem,
	OrderItem,
	SingleItem,
	TrueFalseItem
} from './item.ts';

/** A shipped bank quotes names and figures of its article, not its sentences. */
const LONGEST_QUOTE = 20;
const DOCUMENT_TITLE = /^《[^》]+》$/;
/** A stem is read without the one before it, so it may not point backwards. */
const DANGLING = /^(?:该|其|此|上述|这)/;
const HALF_WIDTH = /[,;:!?()]/;
const SUMMING_UP = /以上(?:都|均|皆)|都(?:不)?对|均(?:不)?正确/;

interface AskedFact {
	readonly value: string;
	readonly statement: string;
}

/** What is wrong with one item of a bank, apart from where it lies; `fact` is what it asks. */
export function itemFaults(item: Item, fact: AskedFact | undefined): string[] {
	return [...textFaults(item), ...valueFaults(item, fact), ...formFaults(item)];
}

function textFaults({ stem, explanation, source }: Item): string[] {
	const faults: string[] = [];
	const length = lengthOf(stem);
	if (length < 8 || length > 120) faults.push(`the stem has ${length} characters`);
	if (DANGLING.test(stem)) faults.push('the stem points to something before it');
	if (HALF_WIDTH.test(stem + (explanation ?? ''))) faults.push('half-width punctuation');
	if ((explanation ?? '').trim() === '') faults.push('no explanation');
	if (source.quote === '') faults.push('no quote');
	if (lengthOf(source.quote) > LONGEST_QUOTE && !DOCUMENT_TITLE.test(source.quote)) {
		faults.push(`the quote is longer than ${LONGEST_QUOTE} characters`);
	}
	if (source.emphasis !== undefined && !source.quote.includes(source.emphasis)) {
		faults.push('the emphasis lies outside the quote');
	}
	return faults;
}

function valueFaults(item: Item, fact: AskedFact | undefined): string[] {
	const value = normaliseText(item.factValue);
	if (value === '') return ['no fact value'];
	if (fact === undefined) return [];
	const stated = [fact.value, fact.statement].map(normaliseText);
	return stated.some((text) => text.includes(value)) ? [] : ['the fact does not state its value'];
}

function formFaults(item: Item): string[] {
	switch (item.type) {
		case 'single':
			return singleFaults(item);
		case 'tf':
			return trueFalseFaults(item);
		case 'multi':
			return multiFaults(item);
		case 'fill':
			return fillFaults(item);
		case 'order':
			return orderFaults(item);
		case 'match':
			return matchFaults(item);
	}
}

function optionFaults(options: readonly string[], least: number, most: number): string[] {
	const faults: string[] = [];
	const texts = options.map(normaliseText);
	if (options.length < least || options.length > most) faults.push(`${options.length} options`);
	if (new Set(texts).size < texts.length) faults.push('two options are the same');
	if (texts.includes('')) faults.push('an empty option');
	if (options.some((option) => SUMMING_UP.test(option)))
		faults.push('an option sums up the others');
	return faults;
}

const isPlace = (options: readonly string[], key: number): boolean =>
	Number.isInteger(key) && key >= 0 && key < options.length;

const tells = (stem: string, text: string): boolean =>
	normaliseText(stem).includes(normaliseText(text));

function singleFaults({ stem, options, key, factValue }: SingleItem): string[] {
	const faults = optionFaults(options, 3, 4);
	const right = options[key];
	if (!isPlace(options, key) || right === undefined) return [...faults, 'the key is out of range'];
	const keyText = normaliseText(right);
	if (!keyText.includes(normaliseText(factValue))) faults.push('the key does not say the value');
	if (tells(stem, right)) faults.push('the stem tells the key');
	const others = options.filter((_, i) => i !== key).map(normaliseText);
	if (others.some((other) => other.includes(keyText) || keyText.includes(other))) {
		faults.push('an option contains another');
	}
	const mean = options.reduce((sum, option) => sum + lengthOf(option), 0) / options.length;
	if (lengthOf(right) > mean * 1.5 + 2) faults.push('the key is much longer than the rest');
	return faults;
}

/** A false statement differs from the true one in the value alone, so only a true one names it. */
const trueFalseFaults = ({ stem, key, factValue }: TrueFalseItem): string[] =>
	tells(stem, factValue) === key ? [] : ['the stem and the key contradict each other'];

function multiFaults({ options, key }: MultiItem): string[] {
	const faults = optionFaults(options, 5, 6);
	if (!key.every((place) => isPlace(options, place))) faults.push('the key is out of range');
	if (key.some((place, i) => i > 0 && place <= key[i - 1]!))
		faults.push('the key is not ascending');
	if (key.length < 2 || key.length > 4 || key.length === options.length) {
		faults.push(`${key.length} of ${options.length} options are right`);
	}
	return faults;
}

function fillFaults({ stem, accepted, factValue }: FillItem): string[] {
	const faults: string[] = [];
	if (stem.split('____').length !== 2) faults.push('the stem has not exactly one blank');
	const best = accepted[0];
	if (best === undefined || accepted.some((text) => normaliseText(text) === '')) {
		return [...faults, 'nothing is accepted'];
	}
	if (new Set(accepted.map(normaliseText)).size < accepted.length) {
		faults.push('two accepted texts are the same');
	}
	if (!normaliseText(factValue).includes(normaliseText(best))) {
		faults.push('the first accepted text is not the value');
	}
	if (tells(stem, best)) faults.push('the stem tells the key');
	return faults;
}

function orderFaults({ options, key }: OrderItem): string[] {
	const faults = optionFaults(options, 3, 6);
	const sorted = [...key].sort((a, b) => a - b);
	if (sorted.length !== options.length || sorted.some((place, i) => place !== i)) {
		faults.push('the key does not order the options');
	} else if (key.every((place, i) => place === i))
		faults.push('the options stand in order already');
	return faults;
}

function matchFaults({ premises, options, key }: MatchItem): string[] {
	const faults = optionFaults(options, premises.length + 1, premises.length + 2);
	if (premises.length < 4 || premises.length > 6) faults.push(`${premises.length} premises`);
	if (new Set(premises.map(normaliseText)).size < premises.length) {
		faults.push('two premises are the same');
	}
	if (key.length !== premises.length || new Set(key).size < key.length) {
		faults.push('the key does not give each premise its own option');
	}
	if (!key.every((place) => isPlace(options, place))) faults.push('the key is out of range');
	return faults;
}
