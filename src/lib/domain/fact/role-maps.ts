import type { Span } from '../article/article.ts';
import type { Draft, Extractor } from './draft.ts';
import { isSpeech, quotedSpans } from './draft.ts';
import type { Frame } from './frame.ts';
import { CREATING, KIND } from './lexicon.ts';
import { splitParallel } from './parallel.ts';

const PERIOD = '每(?:日|天|周|旬|月|季度|季|半年|年|学期|学年)[\\u4e00-\\u9fff]{2,16}';
const PERIODIC = new RegExp(`${PERIOD}(?:[、，]${PERIOD}){2,}`, 'g');
const SERIES = /[\u4e00-\u9fff]{4,16}(?:[、，][\u4e00-\u9fff]{4,16}){2,}/g;

const CREATED = new RegExp(`^(?:${CREATING})(?:起|了|出)?`);

/** Who does what in a series of equal shape, quoted or not; also what is done each month, quarter … */
export const extractRoleMaps: Extractor = (frame) =>
	seriesSpans(frame).flatMap((span) => readSeries(frame, span));

function seriesSpans(frame: Frame): Span[] {
	const quoted = quotedSpans(frame).filter(([start, end]) => end - start <= 90);
	const spans: Span[] = [...quoted];
	for (const match of frame.shadow.matchAll(PERIODIC)) {
		spans.push([match.index, match.index + match[0].length]);
	}
	for (const match of frame.shadow.matchAll(SERIES)) {
		const span: Span = [match.index, match.index + match[0].length];
		if (!spans.some(([start, end]) => start < span[1] && span[0] < end))
			spans.push(trimmed(frame, span));
	}
	return spans;
}

/** Without the verb before the first part (构建起线上…统办) and what the last one modifies. */
function trimmed(frame: Frame, [start, end]: Span): Span {
	const parts = frame.shadow.slice(start, end).split(/[、，]/);
	const tail = /的.*$/.exec(parts.at(-1)!)?.[0].length ?? 0;
	const lead = CREATED.exec(parts[0]!)?.[0].length ?? 0;
	const usual = parts[1]!.length;
	const equal = parts.slice(1, tail === 0 ? undefined : -1).every((part) => part.length === usual);
	const extra = lead === 0 && equal ? Math.max(0, parts[0]!.length - usual) : lead;
	return [start + extra, end - tail];
}

function readSeries(frame: Frame, span: Span): Draft[] {
	const [start, end] = span;
	if (isSpeech(frame, span) && /[。！？]/.test(frame.shadow.slice(start, end))) return [];
	const parts = splitParallel(frame.shadow.slice(start, end));
	if (parts === undefined) return [];
	const quotedName = frame.shadow[start - 1] === '“';
	const name = quotedName ? nameAfter(frame.shadow, end + 1) : '';
	const subject = name === '' ? {} : { subject: { text: name, aliases: [] } };
	const whole: Draft = {
		type: 'roleMap',
		relation: '对应',
		span,
		...subject,
		value: { items: frame.shadow.slice(start, end).split(/[、，]/) },
		salience: 0.9,
		confidence: 0.85
	};
	const single = parts.map((part): Draft => ({
		type: 'roleMap',
		relation: `职责:${part.head}`,
		span: [start + part.tailAt, start + part.tailAt + part.tail.length],
		...subject,
		salience: 0.85,
		confidence: 0.85
	}));
	return [whole, ...single];
}

function nameAfter(shadow: string, from: number): string {
	const rest = shadow.slice(from).replace(/^的/, '');
	const match = new RegExp(`^([^，。；：、“”]{0,20}?(?:${KIND}))(?=[，。；：、]|$)`).exec(rest);
	return match?.[1] ?? '';
}
