import type { Article, Paragraph, Span } from '../article/article.ts';
import { shadowOfParagraph } from '../article/paragraph-shadow.ts';
import { depthsOf, shadowOf } from '../kernel/shadow.ts';
import type { ClauseKind } from './clause-kind.ts';
import { clauseKind } from './clause-kind.ts';
import type { Homes } from './homes.ts';
import { homesOf } from './homes.ts';
import type { Speaker } from './speech-labels.ts';
import { isCourtesy, readLabel } from './speech-labels.ts';
import type { Subject } from './subject.ts';
import { firstPerson, placeClause, resolved, subjectAt } from './subject.ts';

/** A stretch between two of ，；：。！？ at depth 0, without its closing mark; relative to the sentence. */
export interface Clause {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** Who the clause is about, carried over from earlier clauses where it names nobody itself. */
	readonly subject?: Subject;
	/** Where the clause's own subject begins and ends, relative to the clause; 0 where it was carried over. */
	readonly ownStart: number;
	readonly ownEnd: number;
	/** The mark that closes the clause. */
	readonly mark: string;
	readonly kind: ClauseKind;
}

/** A sentence made ready for the extractors. */
export interface Frame {
	readonly paragraph: Paragraph;
	/** The sentence with punctuation unified; equal in length to the raw text. */
	readonly shadow: string;
	readonly raw: string;
	/** Of the sentence in the raw article. */
	readonly span: Span;
	readonly depths: readonly number[];
	readonly clauses: readonly Clause[];
	/** The article's own title where it is a set of rules, which its text calls 本办法. */
	readonly work?: string;
	/** The one unit or person that the sentence before is about throughout. */
	readonly carried?: Subject;
	/** The sentence before in the same paragraph. */
	readonly before?: string;
	/** What follows where the case of this list item is given: 当年考核不得评为优秀. */
	readonly consequence?: string;
	readonly speaker?: Speaker;
	/** Courtesies and questions, which state nothing. */
	readonly isIdle: boolean;
	readonly homes: Homes;
	/** Titles in full by the short form that the article gives them. */
	readonly titles: ReadonlyMap<string, string>;
}

interface Reading {
	readonly article: Article;
	readonly text: string;
	readonly people: Map<string, Subject>;
	readonly titles: ReadonlyMap<string, string>;
	readonly homes: Homes;
	/** The latest unit by the last two characters of its name. */
	readonly units: Subject[];
	speaker: Speaker | undefined;
	consequence: string | undefined;
}

const known = new WeakMap<Article, Frame[]>();

/** Every sentence of the article with its clauses and their subjects; read once per article. */
export function framesOf(article: Article): Frame[] {
	const found = known.get(article) ?? readFrames(article);
	known.set(article, found);
	return found;
}

function readFrames(article: Article): Frame[] {
	const reading: Reading = {
		article,
		text: article.paragraphs.slice(0, 80).map(shadowOfParagraph).join('\n'),
		people: new Map(),
		titles: shortTitles(article),
		homes: homesOf(article),
		units: [],
		speaker: undefined,
		consequence: undefined
	};
	const isRules = /(?:办法|规定|细则|条例|方案|制度|意见|规则|规范)(?:（[^）]*）)?$/.test(
		shadowOf(article.title)
	);
	const frames = article.paragraphs.flatMap((paragraph) => paragraphFrames(paragraph, reading));
	return isRules ? frames.map((frame) => ({ ...frame, work: article.title })) : frames;
}

const SHORT = /《([^《》]{4,60})》（以下(?:简称|称)[“《]*([^》”）]{2,12})[》”]*）/g;

const shortTitles = (article: Article): Map<string, string> =>
	new Map(
		article.paragraphs.flatMap((paragraph) =>
			[...shadowOfParagraph(paragraph).matchAll(SHORT)].map(
				(match) => [match[2]!, match[1]!] as const
			)
		)
	);

function paragraphFrames(paragraph: Paragraph, reading: Reading): Frame[] {
	const { people, homes, units } = reading;
	const first = shadowOfParagraph(paragraph).slice(0, 16);
	const label = paragraph.kind === 'body' ? readLabel(first, reading, homes) : undefined;
	if (label !== undefined) reading.speaker = label.speaker;
	if (paragraph.kind === 'heading') reading.speaker = undefined;
	const { speaker } = reading;
	const self = firstPerson(speaker?.unit);
	let topic: Subject | undefined;
	let place: string | undefined;
	let carried: Subject | undefined;
	let before: string | undefined;
	const frames = paragraph.sentences.map((sentence, at): Frame => {
		// What one rule binds is not the topic of the next.
		if (topic?.kind === 'thing') topic = undefined;
		const shadow = shadowOf(sentence.text);
		const depths = depthsOf(shadow);
		const skip = at === 0 ? (label?.length ?? 0) : 0;
		const clauses = splitClauses(shadow, depths, skip).map(([start, end]): Clause => {
			const text = shadow.slice(start, end);
			place = placeClause(text) ?? place;
			const found =
				paragraph.kind === 'body'
					? (knownPerson(text, people) ?? self(text, homes) ?? subjectAt(text, place, topic, homes))
					: undefined;
			const named = found === undefined ? undefined : resolved(found.subject, units);
			if (named !== undefined) topic = named;
			if (found !== undefined && topic?.kind === 'org') remember(units, topic);
			if (found?.subject.kind === 'person') people.set(found.subject.aliases[0]!, found.subject);
			const isOwn = found !== undefined && named !== undefined;
			const clause: Clause = {
				start,
				end,
				text,
				...(topic === undefined ? {} : { subject: topic }),
				ownStart: isOwn ? found.start : 0,
				ownEnd: isOwn ? found.end : 0,
				mark: shadow[end] ?? '',
				kind: kindOf(text, isOwn)
			};
			// What somebody reports has subjects of its own.
			if (REPORTS.test(text)) topic = undefined;
			return clause;
		});
		const frame: Frame = {
			paragraph,
			shadow,
			raw: sentence.text,
			span: sentence.span,
			depths,
			clauses,
			...(carried === undefined ? {} : { carried }),
			...(before === undefined ? {} : { before }),
			...(speaker === undefined ? {} : { speaker }),
			...(reading.consequence === undefined || !/^（/.test(shadow)
				? {}
				: { consequence: reading.consequence }),
			isIdle: isCourtesy(shadow) || speaker?.isAsking === true,
			homes,
			titles: reading.titles
		};
		carried = topicOf(clauses, carried);
		before = shadow.slice(skip);
		return frame;
	});
	if (paragraph.kind === 'body') reading.consequence = consequenceOf(frames, reading.consequence);
	return frames;
}

/** A clause that only says who reports opens no statement of that person's own. */
function kindOf(text: string, isOwn: boolean): ClauseKind {
	if (!isOwn) return clauseKind(text);
	if (REPORTS.test(text)) return 'noun';
	return /的$/.test(text) ? 'case' : 'named';
}

const MOST_UNITS = 60;

function remember(units: Subject[], unit: Subject): void {
	if (units.at(-1)?.text === unit.text) return;
	units.push(unit);
	if (units.length > MOST_UNITS) units.shift();
}

/** The one subject that all clauses of a sentence share; none where another thing is spoken of. */
function topicOf(clauses: readonly Clause[], carried: Subject | undefined): Subject | undefined {
	let topic = carried;
	for (const { kind, subject } of clauses) {
		if (kind === 'noun' || kind === 'lost') return undefined;
		if (kind !== 'named') continue;
		if (topic !== undefined && topic !== carried && topic.text !== subject?.text) return undefined;
		topic = subject;
	}
	return topic?.kind === 'org' || topic?.kind === 'person' ? topic : undefined;
}

/** 有下列情形之一的，…： what holds for each of the cases below. */
function consequenceOf(frames: readonly Frame[], carried: string | undefined): string | undefined {
	const last = frames.at(-1)?.shadow ?? '';
	if (/^（/.test(last)) return carried;
	return /(?:下列|以下)情(?:形|况)之一的?，([^：。；]{4,40})(?:；[^：]*)?：$/.exec(last)?.[1];
}

const REPORTS = /(?:介绍|表示|说|指出|强调|透露|坦言|认为|提出要求|告诉记者|告诉笔者)$/;

/** A clause that opens with the bare name of somebody introduced before. */
function knownPerson(
	text: string,
	people: ReadonlyMap<string, Subject>
): { readonly subject: Subject; readonly start: number; readonly end: number } | undefined {
	for (const length of [2, 3, 4]) {
		const subject = people.get(text.slice(0, length));
		if (subject !== undefined) return { subject, start: 0, end: length };
	}
	return undefined;
}

/** The number of an article of rules or of a point, and words of order, which belong to no clause. */
const LABEL =
	/^(?:第[一二三四五六七八九十百\d]+条\s*|（[一二三四五六七八九十\d]+）\s*|[一二三四五六七八九十]+、|\d{1,2}[.．、]\s*(?!\d)|[一二三四五六七八九十]是(?=[\u4e00-\u9fff])|第[一二三四五六七八九十](?:步|件事)(?![\u4e00-\u9fff])|(?:首先|其次|再次|最后|随后|此外|另外|据统计|据了解|据介绍|据悉|总的看|总体看|接下来|为此|与此同时|再补充一点|值得一提的是|具体来说|也就是说|换句话说|特别是|同时)(?=$|还|也|又))/;

function splitClauses(shadow: string, depths: readonly number[], skip: number): Span[] {
	const spans: Span[] = [];
	let start = skip;
	for (let i = skip; i <= shadow.length; i++) {
		const closes = i === shadow.length || (depths[i] === 0 && MARKS.has(shadow[i]!));
		if (!closes) continue;
		let from = start;
		while (from < i && (shadow[from] === ' ' || shadow[from] === '—')) from++;
		for (let length = 1; from < i && length > 0; from += length) {
			length = LABEL.exec(shadow.slice(from, i))?.[0].length ?? 0;
		}
		if (from < i) spans.push([from, i]);
		start = i + 1;
	}
	return spans;
}

const MARKS = new Set('，；：。！？');

/** The clause that holds a position of the sentence. */
export const clauseAt = (frame: Frame, position: number): Clause | undefined =>
	frame.clauses.find((clause) => clause.start <= position && position < clause.end);
