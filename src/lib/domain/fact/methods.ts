import type { Span } from '../article/article.ts';
import type { Extractor } from './draft.ts';
import type { Frame } from './frame.ts';
import { quotedSpans } from './draft.ts';

const JOINER = /[+＋]|—+|–/;

/** The parts of a method written “A+B+C” or “A—B—C”; undefined where it is none. */
export function methodParts(text: string): string[] | undefined {
	const parts = text.split(JOINER).map((part) => part.trim());
	const worded = parts.every((part) => /^[\u4e00-\u9fff、]{2,12}$/.test(part));
	return parts.length >= 2 && parts.length <= 6 && worded ? parts : undefined;
}

const PART = '[\\u4e00-\\u9fff]{2,8}';
const BARE = new RegExp(
	`(?:^|[，：；、]|采取|采用|实行|推行|探索|建立|构建|形成|通过|推出|打造|创新|以|按照)(${PART}(?:[+＋]${PART}){1,5})`,
	'g'
);
const KIND_AFTER = /^([\u4e00-\u9fff]{2,6}?)(?:的|模式|方式|机制|方法|办法|服务|体系|工作法).*$/;

/** 线上预约+线下办理 without quotation marks, after the verb that governs it. */
const bareSpans = (frame: Frame): Span[] =>
	[...frame.shadow.matchAll(BARE)].flatMap((match): Span[] => {
		const start = match.index + match[0].length - match[1]!.length;
		const last = match[1]!.split(/[+＋]/).at(-1)!;
		const kept = KIND_AFTER.exec(last)?.[1]!.length ?? last.length;
		const end = start + match[1]!.length - last.length + kept;
		return frame.depths[start] === 0 ? [[start, end]] : [];
	});

/** Methods named by their parts in quotation marks. */
export const extractMethods: Extractor = (frame) =>
	[...quotedSpans(frame), ...bareSpans(frame)].flatMap(([start, end]) => {
		const items = methodParts(frame.shadow.slice(start, end));
		if (items === undefined) return [];
		return [
			{
				type: 'method' as const,
				relation: '方式',
				span: [start, end] as const,
				value: { items },
				salience: 0.85,
				confidence: 0.95
			}
		];
	});
