import type { Span } from '../article/article.ts';
import type { Clause, Frame } from '../fact/frame.ts';
import { startsPredicate } from '../fact/subject.ts';
import { lengthOf, normaliseText } from '../kernel/chinese-text.ts';

export const BLANK = '____';
export const MIN_STEM = 8;
export const MAX_STEM = 120;
const AIM = 64;

/** Clauses that only say how, when or for whom: they need the clause after them. */
const ADVERBIAL =
	/^(?:(?:先后)?(?:到|赴)|以|通过|围绕|按照|按|根据|在|为(?!.{0,16}(?:提供|绘|规划|营造|注入|奠定|打下|争取|办|解决))|为了|针对|随着|作为|结合|依托|借助|发挥|充分发挥|聚焦|紧扣|立足|面向|对(?!.{0,12}(?:进行|开展|给予|实行|实施)))/;
const TIME = /(?:以来|期间|后|前|之际|\d[月日年]|今年|去年|目前|同时|截至.{2,12}|上半年|下半年)$/;
const SELF =
	/^(?:该局|该县|该市|该镇|该乡|该村|该区|该社区|该街道|该公司|该校|该院|该所|该单位|该支部|该中心|全局)/;
const DANGLING = /^(?:该|其|此|这|那|它|他|她|他们|她们|以上|上述|前者|后者|对此|为此|由此)/;
const LEADING_LINK =
	/^(?:并且|并|还|也|又|同时|进而|从而|进一步|其中|此外|另外|而且|且|则)(?![存轨列联行购])/;

const THIS_WORK = /本(?:办法|规定|细则|条例|方案|制度|意见|通知|规则|规范)/;

/** A stem cut from the article: the clauses around the blank, with their subject named. */
export interface Cut {
	readonly text: string;
	/** Without the subject, as it follows a blank that asks for it. */
	readonly predicate: string;
	readonly subject: string;
	readonly clause: Clause;
	/** Whether it begins with clauses before the one that holds the blank. */
	readonly isLed: boolean;
}

/**
 * Cuts the statement that holds the span and puts `blank` in its place. Undefined where no statement
 * of fit length with a named subject can be cut.
 */
export function cutStem(frame: Frame, span: Span, blank: string): Cut | undefined {
	const cut = cutAt(frame, span, blank);
	const { work } = frame;
	if (cut === undefined || work === undefined) return cut;
	return { ...cut, text: cut.text.replace(THIS_WORK, `《${work}》`) };
}

function cutAt(frame: Frame, span: Span, blank: string): Cut | undefined {
	const at = frame.clauses.findIndex((c) => c.start <= span[0] && span[1] <= c.end);
	const clause = frame.clauses[at];
	if (clause === undefined) return undefined;
	const said = frame.shadow.slice(clause.start, clause.end);
	const text =
		frame.shadow.slice(clause.start + clause.ownEnd, span[0]) +
		blank +
		frame.shadow.slice(span[1], clause.end);
	// Words of a speaker before the statement would be taken for its subject.
	if (/[。！？]”/.test(said) && frame.depths[span[0]] === 0) return undefined;
	if (frame.paragraph.kind === 'heading') return headingCut(frame, span, blank, clause);
	const next = frame.clauses[at + 1];
	// 今年8月，某局召开…: the date is a clause of its own and belongs to the next.
	if (
		clause.ownEnd === 0 &&
		TIME.test(clause.text) &&
		clause.text.length <= 14 &&
		next !== undefined
	) {
		return timeCut(frame, span, blank, clause, next);
	}
	let predicate = text.replace(/^[，：]/, '');
	if (clause.ownEnd === 0) predicate = predicate.replace(SELF, '').replace(LEADING_LINK, '');
	if (DANGLING.test(predicate)) return undefined;
	predicate = shortened(predicate, blank) + continuation(frame, at, said);
	const first = firstClause(frame, at);
	const opening = frame.clauses[first]!;
	if (first < at) predicate = leadIn(frame, first, at) + predicate;
	const time = timeBefore(frame, first);
	const subject = startsLoose(opening) ? '' : (opening.subject?.text ?? '');
	if (subject === '') return withoutSubject(frame, first, predicate, clause);
	const whole = tidy(`${time}${subject}${predicate}。`);
	if (lengthOf(whole) > MAX_STEM - 10) return undefined;
	return { text: whole, predicate: tidy(`${predicate}`), subject, clause, isLed: first < at };
}

/** Statements about what was just named, or about a figure, lean on the clause before them. */
const LEANS =
	/^(?:由|按可比|高于|低于|多于|同比|环比|较|比|占|其中|增长|下降|上升|达|使|让|每|平均|人均|户均|最|总|合计|共计)/;

const leans = (clause: Clause): boolean =>
	clause.ownEnd === 0 &&
	(/^全[省市县区州镇乡村]/.test(clause.text) || !opensItself(clause.text)) &&
	(LEANS.test(clause.text) ||
		!startsPredicate(clause.text.replace(SELF, '').replace(LEADING_LINK, '')));

/** Where the statement has to begin so that its last clause can be understood. */
function firstClause(frame: Frame, at: number): number {
	let first = at;
	while (first > 0 && leans(frame.clauses[first]!)) {
		const before = frame.clauses[first - 1]!;
		if (TIME.test(before.text) || before.mark !== '，' || DANGLING.test(before.text)) break;
		first--;
	}
	return first;
}

/** A clause that opens a sentence with something other than a predicate has a subject of its own. */
const startsLoose = (clause: Clause): boolean =>
	clause.ownEnd === 0 && (leans(clause) || opensItself(clause.text)) && !SELF.test(clause.text);

function leadIn(frame: Frame, first: number, at: number): string {
	return frame.clauses
		.slice(first, at)
		.map((clause, i) => `${clause.text.slice(i === 0 ? clause.ownEnd : 0)}，`)
		.join('')
		.replace(first === 0 ? /^$/ : LEADING_LINK, '');
}

function timeCut(
	frame: Frame,
	span: Span,
	blank: string,
	clause: Clause,
	next: Clause
): Cut | undefined {
	const subject = next.subject?.text ?? '';
	if (subject === '' || DANGLING.test(next.text)) return undefined;
	const time =
		frame.shadow.slice(clause.start, span[0]) + blank + frame.shadow.slice(span[1], clause.end);
	const predicate = next.text.slice(next.ownEnd).replace(next.ownEnd === 0 ? SELF : /^$/, '');
	const text = tidy(`根据文章，${time}，${subject}${predicate}。`);
	if (lengthOf(text) > MAX_STEM - 10) return undefined;
	return { text, predicate: text, subject: '', clause, isLed: false };
}

function headingCut(frame: Frame, span: Span, blank: string, clause: Clause): Cut {
	const line = frame.shadow.slice(0, span[0]) + blank + frame.shadow.slice(span[1]);
	const bare = line.replace(
		/^(?:[—\-\s]+|第?[一二三四五六七八九十]+[、章节]|（[一二三四五六七八九十]+）)\s*/,
		''
	);
	const text = tidy(`文中的小标题提出，${bare.replace(/[。]$/, '')}。`);
	return { text, predicate: text, subject: '', clause, isLed: false };
}

/** A statement whose subject stands in its own clause: the sentence itself must open it. */
function withoutSubject(
	frame: Frame,
	at: number,
	predicate: string,
	clause: Clause
): Cut | undefined {
	const before = frame.clauses[at - 1];
	const follows = before !== undefined && before.mark !== '；' && !TIME.test(before.text);
	if (follows && !opensItself(predicate)) {
		if (at > 1 || DANGLING.test(before.text) || ADVERBIAL.test(before.text)) return undefined;
		predicate = `${before.text}，${predicate}`;
	}
	if (/^(?:从|在|对|为|以|随着|通过)/.test(predicate) && !/，/.test(predicate)) return undefined;
	const text = tidy(`${timeBefore(frame, at)}${predicate}。`);
	if (lengthOf(text) > MAX_STEM - 10 || lengthOf(text) < 9) return undefined;
	return { text: `文中提到，${text}`, predicate, subject: '', clause, isLed: false };
}

const opensItself = (text: string): boolean =>
	/^(?:全[省市县区镇乡国局州]|各|第[一二三四五六七八九十百\d]+条|申请|参加|凡|对(?![内外]))/.test(
		text
	);

function continuation(frame: Frame, at: number, said: string): string {
	const clause = frame.clauses[at]!;
	const next = frame.clauses[at + 1];
	const predicate = said.slice(clause.ownEnd);
	if (next === undefined || clause.mark !== '，' || next.ownEnd > 0) return '';
	// 超过3次的，… names a case, and what follows from it comes next.
	const isCase = /的$/.test(said);
	const open = isCase || (ADVERBIAL.test(predicate) && !/(?:为|成|作为).{0,6}“/.test(predicate));
	if (!open || lengthOf(said) + lengthOf(next.text) > AIM + 20) return '';
	return `，${next.text}`;
}

/** A time that opens the sentence holds for what follows it. */
function timeBefore(frame: Frame, at: number): string {
	const first = frame.clauses[0]!;
	if (at === 0 || at > 4 || first.ownEnd > 0) return '';
	return TIME.test(first.text) && lengthOf(first.text) <= 14 && !DANGLING.test(first.text)
		? `${first.text}，`
		: '';
}

/** Long statements end at the first 、 after the blank that leaves whole words. */
function shortened(text: string, blank: string): string {
	if (lengthOf(text) <= AIM) return text;
	const from = text.indexOf(blank) + blank.length;
	const stop = text.slice(from).search(/、/);
	if (stop < 0) return text;
	const cut = text.slice(0, from + stop);
	const balanced = (cut.match(/[“《（]/g)?.length ?? 0) === (cut.match(/[”》）]/g)?.length ?? 0);
	return balanced && lengthOf(cut) >= 16 ? `${cut}等` : text;
}

function tidy(text: string): string {
	return text
		.replace(
			/([\u4e00-\u9fff”》])[ ]+(?=[\u4e00-\u9fff“《])/g,
			(space, before: string, offset: number) => (inQuotes(text, offset) ? space : `${before}，`)
		)
		.replace(/（以下(?:简称|称)[^）]*）/g, '')
		.replace(/，{2,}/g, '，')
		.replace(/[，；：、]。$/, '。')
		.replace(/。{2,}/g, '。');
}

const inQuotes = (text: string, offset: number): boolean => {
	const before = text.slice(0, offset);
	return (before.match(/“/g)?.length ?? 0) > (before.match(/”/g)?.length ?? 0);
};

/** Whether a finished stem may be shown: length, balance, one blank at most, the key not told. */
export function isFit(stem: string, key: string): boolean {
	const length = lengthOf(stem);
	if (length < MIN_STEM || length > MAX_STEM) return false;
	if (DANGLING.test(stem)) return false;
	const told = normaliseText(key);
	if (told.length > 1 && normaliseText(stem).includes(told)) return false;
	return (stem.match(/[“《（]/g)?.length ?? 0) === (stem.match(/[”》）]/g)?.length ?? 0);
}
