import { normaliseAnswer } from '../kernel/chinese-text.ts';
import type {
	FillItem,
	MatchItem,
	MultiItem,
	OrderItem,
	Response,
	SingleItem,
	TrueFalseItem
} from './item.ts';

/** The part of an item that judges an answer. */
export type AnswerKey =
	| Pick<SingleItem, 'type' | 'key'>
	| Pick<TrueFalseItem, 'type' | 'key'>
	| Pick<MultiItem, 'type' | 'key'>
	| Pick<FillItem, 'type' | 'accepted'>
	| Pick<OrderItem, 'type' | 'key'>
	| Pick<MatchItem, 'type' | 'key'>;

/** How much of an item was answered rightly: `ratio` 0–1; `right` where it is 1. */
export interface Grade {
	readonly ratio: number;
	readonly right: boolean;
}

/** Grades one answer; an answer of the wrong shape earns nothing. */
export function grade(item: AnswerKey, response: Response): Grade {
	const ratio = ratioOf(item, response);
	return { ratio, right: ratio === 1 };
}

function ratioOf(item: AnswerKey, response: Response): number {
	switch (item.type) {
		case 'single':
		case 'tf':
			return response === item.key ? 1 : 0;
		case 'multi':
			return isIndexes(response) ? multiRatio(item.key, response) : 0;
		case 'fill':
			return typeof response === 'string' && accepts(item, response) ? 1 : 0;
		case 'order':
			return isIndexes(response) ? orderRatio(item.key, response) : 0;
		case 'match':
			return isIndexes(response) ? matchRatio(item.key, response) : 0;
	}
}

const isIndexes = (response: Response): response is readonly number[] => Array.isArray(response);

function accepts(item: Pick<FillItem, 'accepted'>, response: string): boolean {
	const given = normaliseAnswer(response);
	return given !== '' && item.accepted.some((text) => normaliseAnswer(text) === given);
}

/** (right − wrong) / keys, not below 0. */
function multiRatio(key: readonly number[], response: readonly number[]): number {
	const chosen = [...new Set(response)];
	const right = chosen.filter((index) => key.includes(index)).length;
	return Math.max(0, (right - (chosen.length - right)) / key.length);
}

/** Kendall's τ between the given order and the key, not below 0. */
function orderRatio(key: readonly number[], response: readonly number[]): number {
	const places = key.map((index) => response.indexOf(index));
	if (response.length !== key.length || places.includes(-1)) return 0;
	let balance = 0;
	let pairs = 0;
	for (let i = 0; i < places.length; i++) {
		for (let j = i + 1; j < places.length; j++) {
			balance += places[i]! < places[j]! ? 1 : -1;
			pairs++;
		}
	}
	return pairs === 0 ? 1 : Math.max(0, balance / pairs);
}

function matchRatio(key: readonly number[], response: readonly number[]): number {
	if (response.length > key.length) return 0;
	return key.filter((option, premise) => response[premise] === option).length / key.length;
}
