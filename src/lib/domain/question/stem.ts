import type { Span } from '../article/article.ts';
import { countsNothing, isOpen, isResult, withoutLink } from '../fact/clause-kind.ts';
import type { Clause, Frame } from '../fact/frame.ts';
import { placeClause } from '../fact/subject.ts';
import { lengthOf, normaliseText } from '../kernel/chinese-text.ts';
import type { Cut, Place } from './statement-place.ts';
import { joins, run, slice } from './statement-place.ts';
import { AIM, shortened, tidy } from './stem-text.ts';
import { isStatement, opening, pointsAway, withNames } from './statement.ts';
import { WHOLE, wholeCut } from './whole-statement.ts';

export const BLANK = '____';
export const MIN_STEM = 8;
export const MAX_STEM = 120;

const THIS_WORK = /本(?:办法|规定|细则|条例|方案|制度|意见|通知|规则|规范)/;

/**
 * Cuts the statement that holds the span and puts `blank` in its place. Undefined where no statement
 * of fit length with a subject of its own can be cut.
 */
export function cutStem(frame: Frame, span: Span, blank: string): Cut | undefined {
	const cut = cutAt(frame, span, blank);
	if (cut === undefined) return undefined;
	const rename = (text: string): string => {
		const named = withNames(tidy(text), frame.homes).replace(
			/《([^《》]{2,12})》/g,
			(_, short: string) => `《${frame.titles.get(short) ?? short}》`
		);
		return frame.work === undefined ? named : named.replace(THIS_WORK, `《${frame.work}》`);
	};
	const named = rename(cut.text).replace(/^(?=____)/, '根据文章，');
	const text = concluded(named, frame);
	if (frame.paragraph.kind !== 'heading') {
		if (pointsAway(text) || !isStatement(text)) return undefined;
	}
	if (lengthOf(text) > MAX_STEM - 8) return undefined;
	return { ...cut, text, predicate: rename(cut.predicate) };
}

/** A case on a list with what follows from it. */
const concluded = (text: string, { consequence }: Frame): string =>
	consequence !== undefined && /的[；。]?。$/.test(text)
		? text.replace(/[；。]*$/, `，${consequence}。`)
		: text;

function cutAt(frame: Frame, span: Span, blank: string): Cut | undefined {
	const { clauses } = frame;
	const at = clauses.findIndex((c) => c.start <= span[0] && span[1] <= c.end);
	const clause = clauses[at];
	if (clause === undefined) return undefined;
	if (frame.paragraph.kind === 'heading') return headingCut(frame, span, blank, clause);
	// Words of a speaker before the statement would be taken for its subject.
	if (/[。！？]”/.test(clause.text) && frame.depths[span[0]] === 0) return undefined;
	let last = at;
	// 报名时间：8月1日至15日 is whole without what follows.
	if (clauses[at - 1]?.mark === '：' && clause.kind === 'time') {
		return wholeCut({ frame, span, blank, clause, last: at, start: at });
	}
	while (last + 1 < clauses.length && isOpen(clauses[last]!.kind) && joins(clauses[last]!)) last++;
	// …的选手，不得…: a phrase that only names whom the next clause is about.
	const next = clauses[last + 1];
	if (next !== undefined && joins(clauses[last]!) && isTopic(clauses[last]!, next)) last++;
	let start = last;
	while (start > 0 && isOpen(clauses[start - 1]!.kind) && joins(clauses[start - 1]!)) start--;
	const place: Place = { frame, span, blank, clause, last, start };
	switch (clauses[last]!.kind) {
		case 'named':
			return namedCut(place, clauses[last]!);
		case 'verb':
		case 'manner':
			return verbCut(place);
		case 'noun':
			return wholeCut(place);
		case 'case':
			return frame.consequence === undefined ? undefined : wholeCut(place);
		default:
			return undefined;
	}
}

const isTopic = (clause: Clause, next: Clause): boolean =>
	(clause.kind === 'noun' || /^(?:连续|累计|逾期|未|经|获|取得|符合|达到)/.test(clause.text)) &&
	/的[\u4e00-\u9fff]{2,5}$/.test(clause.text) &&
	!/[是为有成]/.test(clause.text) &&
	next.kind === 'verb';

/** A statement whose clause names its unit or person. */
function namedCut(place: Place, main: Clause): Cut | undefined {
	const { frame, last, start, clause } = place;
	const subject = main.subject?.text ?? '';
	const home = start < last ? placeClause(run(place, start, last - 1)) : undefined;
	const isTold = home !== undefined && subject.includes(home);
	const lead = start < last && !isTold ? `${run(place, start, last - 1)}，` : '';
	const own = main.start + main.ownEnd;
	if (place.span[0] < own && place.span[1] > main.start + main.ownStart) return undefined;
	const before = slice(place, main.start, main.start + main.ownStart);
	const said = slice(place, own, main.end);
	const predicate = shortened(withoutLink(said), place.blank);
	const time = start === 0 ? '' : timeBefore(place, start, `${lead}${before}${said}`);
	const text = `${time}${opening(lead)}${before}${subject}${predicate}。`;
	const next = continued(frame, last, text, predicate);
	return {
		text: `${text.slice(0, -1)}${next}。`,
		predicate: `${predicate}${next}`,
		subject,
		clause,
		isLed: lead !== '' || before !== '' || time !== ''
	};
}

/** A statement whose subject stands in an earlier clause of the sentence, or in the one before it. */
function verbCut(place: Place): Cut | undefined {
	const { frame, last, start, clause } = place;
	const { clauses } = frame;
	const anchor = clauses.findLastIndex((c, i) => i < start && c.kind !== 'verb' && !isOpen(c.kind));
	const holder = clauses[anchor];
	const subject = holder?.subject ?? frame.carried;
	if (holder !== undefined && holder.kind !== 'named') return wholeCut(place);
	if (subject === undefined || subject.kind === 'thing') return wholeCut(place);
	const begin = beginOf(place, anchor);
	if (begin === undefined) return undefined;
	const open = clauses.slice(begin, last);
	if (clauses.slice(anchor + 1, begin).some((c) => c.kind === 'case')) return wholeCut(place);
	const lead = open.findIndex((c) => c.kind !== 'time' && c.kind !== 'case');
	const times = begin === anchor ? 0 : lead < 0 ? open.length : lead;
	const when = times === 0 ? '' : `${run(place, begin, begin + times - 1)}，`;
	const said = begin === anchor ? runFromSubject(place, anchor) : run(place, begin + times, last);
	const cases = anchor > 0 ? caseBefore(place, anchor) : '';
	if (cases === undefined) return wholeCut(place);
	const time = timeBefore(place, begin + times, `${cases}${when}${said}`);
	const predicate = shortened(opening(said), place.blank);
	const text = `${time}${cases}${opening(when)}${subject.text}${predicate}。`;
	if (begin < start && lengthOf(text) > WHOLE) return undefined;
	const next = continued(frame, last, text, predicate);
	return {
		text: `${text.slice(0, -1)}${next}。`,
		predicate: `${predicate}${next}`,
		subject: subject.text,
		clause: { ...clause, subject },
		isLed: times > 0 || time !== '' || cases !== ''
	};
}

/** From the clause that names the subject on, without it. */
function runFromSubject(place: Place, anchor: number): string {
	const { start, ownEnd, end, mark } = place.frame.clauses[anchor]!;
	return `${slice(place, start + ownEnd, end)}${mark}${run(place, anchor + 1, place.last)}`;
}

/**
 * Where the predicate begins: 惠及5万户 and 已改建9处 speak of what the clause before did. Undefined
 * where no clause of the sentence tells it.
 */
function beginOf({ frame, span, start, last }: Place, anchor: number): number | undefined {
	const { clauses, shadow } = frame;
	const main = clauses[last]!;
	const isBare =
		start === last &&
		span[0] >= main.start &&
		countsNothing(shadow.slice(main.start, span[0]), shadow.slice(span[1], main.end));
	let begin = start;
	if (!isBare && !isResult(clauses[begin]!.text)) return begin;
	do {
		begin--;
		while (begin > anchor + 1 && isOpen(clauses[begin - 1]!.kind)) begin--;
	} while (begin > anchor && begin > 0 && isResult(clauses[begin]!.text));
	return begin < Math.max(anchor, 0) ? undefined : begin;
}

/** The case that holds for the clause with the subject; undefined where it cannot be carried on. */
function caseBefore(place: Place, anchor: number): string | undefined {
	const { clauses } = place.frame;
	let from = anchor;
	while (from > 0 && isOpen(clauses[from - 1]!.kind) && joins(clauses[from - 1]!)) from--;
	if (!clauses.slice(from, anchor).some(({ kind }) => kind === 'case')) return '';
	const text = run(place, from, anchor - 1);
	return lengthOf(text) <= 30 ? `${text}，` : undefined;
}

/** Clauses without which the last words have no sense: its purpose or its result follow. */
function continued(frame: Frame, last: number, text: string, predicate: string): string {
	const next = frame.clauses[last + 1];
	if (next === undefined || frame.clauses[last]!.mark !== '，' || next.kind !== 'verb') return '';
	if (!/^(?:用于|用来|专门用于|主要用于)/.test(next.text) || predicate.includes('，')) return '';
	return lengthOf(text) + lengthOf(next.text) > AIM + 20 ? '' : `，${next.text}`;
}

const OWN_TIME = /今年|去年|前年|目前|截至|\d{4}年|\d{1,2}月/;

/** A time that opens the sentence holds for what follows it, up to the next time. */
function timeBefore(place: Place, at: number, said: string): string {
	const { clauses } = place.frame;
	const first = clauses[0]!;
	if (at <= 0 || first.kind !== 'time' || first.mark !== '，' || lengthOf(first.text) > 16)
		return '';
	// 下一步 makes a plan of all that follows.
	if (/^(?:下一步|今后|未来)/.test(first.text)) return `${slice(place, first.start, first.end)}，`;
	if (said.startsWith(first.text) || OWN_TIME.test(said)) return '';
	const between = clauses.slice(1, place.last + 1);
	if (between.some(({ text }) => OWN_TIME.test(text))) return '';
	return `${slice(place, first.start, first.end)}，`;
}

function headingCut(frame: Frame, span: Span, blank: string, clause: Clause): Cut {
	const line = frame.shadow.slice(0, span[0]) + blank + frame.shadow.slice(span[1]);
	const text = `文中的小标题提出，${line.replace(NUMBERING, '').replace(/。$/, '')}。`;
	return { text, predicate: text, subject: '', clause, isLed: false };
}

const NUMBERING = /^(?:[—\-\s]+|第?[一二三四五六七八九十]+[、章节]|（[一二三四五六七八九十]+）)\s*/;

/** Whether a finished stem may be shown: length, balance, the key not told, nothing left pointing away. */
export function isFit(stem: string, key: string): boolean {
	const length = lengthOf(stem);
	if (length < MIN_STEM || length > MAX_STEM) return false;
	if (pointsAway(stem)) return false;
	const told = normaliseText(key);
	if (told.length > 1 && normaliseText(stem).includes(told)) return false;
	return (stem.match(/[“《（]/g)?.length ?? 0) === (stem.match(/[”》）]/g)?.length ?? 0);
}
