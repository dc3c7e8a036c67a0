import type { Article, Paragraph, Span } from '../article/article.ts';
import { depthsOf, shadowOf } from '../kernel/shadow.ts';
import type { Homes } from './homes.ts';
import { homesOf } from './homes.ts';
import type { Subject } from './subject.ts';
import { placeClause, resolved, subjectAt } from './subject.ts';

/** A stretch between two of ，；：。！？ at depth 0, without its closing mark; relative to the sentence. */
export interface Clause {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** Who the clause is about, carried over from earlier clauses where it names nobody itself. */
	readonly subject?: Subject;
	/** Where the clause's own subject ends, relative to the clause; 0 where it was carried over. */
	readonly ownEnd: number;
	/** The mark that closes the clause. */
	readonly mark: string;
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
}

/** Every sentence of the article with its clauses and their subjects. */
export function framesOf(article: Article): Frame[] {
	const people = new Map<string, Subject>();
	const homes = homesOf(article);
	const units: Subject[] = [];
	const isRules = /(?:办法|规定|细则|条例|方案|制度|意见|规则|规范)(?:（[^）]*）)?$/.test(
		shadowOf(article.title)
	);
	return article.paragraphs
		.flatMap((paragraph) => paragraphFrames(paragraph, people, homes, units))
		.map((frame) => (isRules ? { ...frame, work: article.title } : frame));
}

function paragraphFrames(
	paragraph: Paragraph,
	people: Map<string, Subject>,
	homes: Homes,
	units: Subject[]
): Frame[] {
	let topic: Subject | undefined;
	let place: string | undefined;
	return paragraph.sentences.map((sentence) => {
		// What one rule binds is not the topic of the next.
		if (topic?.kind === 'thing') topic = undefined;
		const shadow = shadowOf(sentence.text);
		const depths = depthsOf(shadow);
		const clauses = splitClauses(shadow, depths).map(([start, end]): Clause => {
			const text = shadow.slice(start, end);
			place = placeClause(text) ?? place;
			const found =
				paragraph.kind === 'body'
					? (knownPerson(text, people) ?? subjectAt(text, place, topic, homes))
					: undefined;
			if (found !== undefined) topic = resolved(found.subject, units);
			if (topic?.kind === 'org' && found !== undefined) units.push(topic);
			if (found?.subject.kind === 'person') people.set(found.subject.aliases[0]!, found.subject);
			const clause: Clause = {
				start,
				end,
				text,
				...(topic === undefined ? {} : { subject: topic }),
				ownEnd: found?.end ?? 0,
				mark: shadow[end] ?? ''
			};
			// What somebody reports has subjects of its own.
			if (REPORTS.test(text)) topic = undefined;
			return clause;
		});
		return { paragraph, shadow, raw: sentence.text, span: sentence.span, depths, clauses };
	});
}

const REPORTS = /(?:介绍|表示|说|指出|强调|透露|坦言|认为|提出要求|告诉记者|告诉笔者)$/;

/** A clause that opens with the bare name of somebody introduced before. */
function knownPerson(
	text: string,
	people: ReadonlyMap<string, Subject>
): { readonly subject: Subject; readonly end: number } | undefined {
	for (const [name, subject] of people) {
		if (text.startsWith(name)) return { subject, end: name.length };
	}
	return undefined;
}

/** The number of an article of rules or of a point, which belongs to no clause. */
const LABEL =
	/^(?:第[一二三四五六七八九十百\d]+条\s*|（[一二三四五六七八九十\d]+）\s*|[一二三四五六七八九十]+、|\d{1,2}[.．、]\s*|[一二三四五六七八九十]是(?=[\u4e00-\u9fff]))/;

function splitClauses(shadow: string, depths: readonly number[]): Span[] {
	const spans: Span[] = [];
	let start = 0;
	for (let i = 0; i <= shadow.length; i++) {
		const closes = i === shadow.length || (depths[i] === 0 && /[，；：。！？]/.test(shadow[i]!));
		if (!closes) continue;
		let from = start;
		while (from < i && /[ —]/.test(shadow[from]!)) from++;
		if (from < i) from += LABEL.exec(shadow.slice(from, i))?.[0].length ?? 0;
		if (from < i) spans.push([from, i]);
		start = i + 1;
	}
	return spans;
}

/** The clause that holds a position of the sentence. */
export const clauseAt = (frame: Frame, position: number): Clause | undefined =>
	frame.clauses.find((clause) => clause.start <= position && position < clause.end);
