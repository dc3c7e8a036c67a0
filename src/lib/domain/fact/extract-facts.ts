import type { Article } from '../article/article.ts';
import type { FactId } from '../kernel/brand.ts';
import { normaliseText } from '../kernel/chinese-text.ts';
import type { TextIndex } from '../kernel/text-index.ts';
import { indexTexts } from '../kernel/text-index.ts';
import { sha256 } from '../kernel/sha256.ts';
import { extractBands } from './bands.ts';
import { extractClockTimes } from './clock-times.ts';
import { extractCountedLists } from './counted-lists.ts';
import { extractMoves } from './moves.ts';
import { extractOrdinals } from './ordinals.ts';
import { extractOutcomes } from './outcomes.ts';
import { extractPosts } from './posts.ts';
import { extractSteps } from './steps.ts';
import { extractDates } from './dates.ts';
import { extractDefinitions } from './definitions.ts';
import { extractDocuments } from './documents.ts';
import type { Draft, Extractor } from './draft.ts';
import { extractDuties } from './duties.ts';
import { extractEstablishments } from './establishments.ts';
import type { Fact, FactValue } from './fact.ts';
import type { Frame } from './frame.ts';
import { clauseAt, framesOf } from './frame.ts';
import { extractLists } from './lists.ts';
import { extractMethods } from './methods.ts';
import { extractNamed } from './named.ts';
import { extractNumbers } from './numbers.ts';
import { extractPlaces } from './places.ts';
import { extractRoleMaps } from './role-maps.ts';
import { extractSpeakers } from './speakers.ts';
import { extractTurns } from './turns.ts';

/** In order of precedence: where two find the same words, the earlier one keeps them. */
const EXTRACTORS: readonly Extractor[] = [
	extractDates,
	extractClockTimes,
	extractNumbers,
	extractOrdinals,
	extractBands,
	extractTurns,
	extractRoleMaps,
	extractMethods,
	extractSteps,
	extractCountedLists,
	extractLists,
	extractMoves,
	extractDocuments,
	extractNamed,
	extractDuties,
	extractOutcomes,
	extractPosts,
	extractEstablishments,
	extractSpeakers,
	extractPlaces,
	extractDefinitions
];

/** Everything that the article states and an extractor knows, in the order of the text. */
export function extractFacts(article: Article): Fact[] {
	const frames = framesOf(article);
	const index = indexTexts(frames.map((frame) => normaliseText(frame.shadow)));
	return frames.flatMap((frame) =>
		draftsOf(frame).map((draft) => factOf(article, frame, draft, index))
	);
}

function draftsOf(frame: Frame): Draft[] {
	const drafts: Draft[] = [];
	for (const extract of frame.isIdle ? [extractPosts] : EXTRACTORS) {
		for (const draft of extract(frame)) {
			if (!drafts.some((other) => clash(other, draft))) drafts.push(draft);
		}
	}
	return drafts.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

/** Two readings of the same words; a series and its parts are different facts. */
function clash(a: Draft, b: Draft): boolean {
	// Who speaks is one fact, which post the speaker holds another.
	if (a.type === 'person' || b.type === 'person')
		return a.type === b.type && a.span[0] === b.span[0];
	if (a.span[0] === b.span[0] && a.span[1] === b.span[1]) return true;
	const overlap = a.span[0] < b.span[1] && b.span[0] < a.span[1];
	return (
		overlap && (a.type === b.type || isFigure(a) || isFigure(b)) && !isSeries(a) && !isSeries(b)
	);
}

const isFigure = (draft: Draft): boolean => draft.type === 'number' || draft.type === 'date';
const isSeries = (draft: Draft): boolean => draft.type === 'roleMap' || draft.type === 'list';

function factOf(article: Article, frame: Frame, draft: Draft, index: TextIndex): Fact {
	const [at] = frame.span;
	const value = valueOf(frame, draft);
	const clause = clauseAt(frame, draft.span[0]);
	const named = draft.subject ?? clause?.subject;
	const subject = { text: named?.text ?? '', aliases: named?.aliases ?? [] };
	const span = [at + draft.span[0], at + draft.span[1]] as const;
	const identity = [article.id, draft.type, subject.text, draft.relation, span.join('-')].join('|');
	const mentions = index.holding(value.norm).length;
	return {
		id: sha256(identity).slice(0, 12) as FactId,
		type: draft.type,
		subject,
		relation: draft.relation,
		value,
		reversible: value.norm.length >= 3 && mentions === 1,
		source: { paragraph: frame.paragraph.number, sentence: frame.span, value: span },
		salience: draft.salience,
		confidence: draft.confidence
	};
}

function valueOf(frame: Frame, draft: Draft): FactValue {
	const text = frame.raw.slice(draft.span[0], draft.span[1]);
	return { ...draft.value, text, norm: normaliseText(text) };
}
