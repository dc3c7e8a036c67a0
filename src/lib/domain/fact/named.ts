import type { Draft, Extractor } from './draft.ts';
import { isSpeech, quotedSpans } from './draft.ts';
import type { Frame } from './frame.ts';
import { clauseAt } from './frame.ts';
import { CREATING, KIND, PREDICATE } from './lexicon.ts';

const NOUN = new RegExp(
	`^(?:[^，。；：、“”《》（）的]{0,10}?)(${KIND})(?![\\u4e00-\\u9fff](?:、|，|。|$))`
);
const IS_KIND = new RegExp(`.{2}(?:${KIND})$`);
const NOUN_TO_STOP = /^[^，。；：、“”《》（）]{1,12}/;
const VERBS = new RegExp(PREDICATE, 'g');
const MAKES = new RegExp(`(?:${CREATING})$`);

/** Names in quotation marks: brands, actions, mechanisms, teams; what is no name is a slogan. */
export const extractNamed: Extractor = (frame) =>
	quotedSpans(frame).flatMap((span) => {
		const [start, end] = span;
		const name = frame.shadow.slice(start, end);
		if (isSpeech(frame, span) || end - start < 2 || /[“”]/.test(name)) return [];
		const verb = verbBefore(frame, start - 1);
		const noun = nounAfter(frame.shadow, end + 1);
		const isInitiative = noun.kind !== undefined || MAKES.test(verb) || IS_KIND.test(name);
		const draft: Draft = {
			type: isInitiative ? 'initiative' : 'slogan',
			relation: `${isInitiative ? '名称' : '表述'}:${verb}:${noun.kind ?? noun.text}`,
			span,
			salience: isInitiative ? 0.9 : 0.6,
			confidence: isInitiative ? 0.9 : 0.75
		};
		return [draft];
	});

function nounAfter(shadow: string, from: number): { kind?: string; text: string } {
	const rest = shadow.slice(from, from + 24).replace(/^的(?:鲜明|浓厚|良好|生动)?/, '');
	const match = NOUN.exec(rest);
	const text = NOUN_TO_STOP.exec(rest)?.[0] ?? '';
	return match === null ? { text } : { kind: match[1]!, text: match[0] };
}

/** The verb that governs what begins at the position, within its clause. */
export function verbBefore(frame: Frame, at: number): string {
	const clause = clauseAt(frame, at);
	if (clause === undefined) return '';
	const from = clause.start + clause.ownEnd;
	const verbs = [...frame.shadow.slice(from, at).matchAll(VERBS)];
	return verbs.at(-1)?.[0] ?? '';
}
