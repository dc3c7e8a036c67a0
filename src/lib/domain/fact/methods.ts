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

const BARE = /[\u4e00-\u9fff]{2,8}(?:[+＋][\u4e00-\u9fff]{2,8}){1,5}/g;

/** 线上预约+线下办理 without quotation marks; the words around it are not told apart from its ends. */
const bareSpans = (frame: Frame): Span[] =>
	[...frame.shadow.matchAll(BARE)].flatMap((match): Span[] => {
		const start = match.index;
		const verb = /^(?:采取|采用|实行|推行|探索|建立|构建|形成|通过|以|按照|推出|打造|创新)+/.exec(
			match[0]
		);
		const from = start + (verb?.[0].length ?? 0);
		const last = match[0].split(/[+＋]/).at(-1)!;
		const tail = /(?:模式|方式|机制|方法|的办法|服务模式|办法)$/.exec(last)?.[0].length ?? 0;
		const end = start + match[0].length - tail;
		if (
			frame.depths[from] !== 0 ||
			(verb === null && start > 0 && !/[，：；、]/.test(frame.shadow[start - 1]!))
		)
			return [];
		return [[from, end]];
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
