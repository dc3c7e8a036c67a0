import type { Extractor } from './draft.ts';
import { quotedSpans } from './draft.ts';

const JOINER = /[+＋]|—+|–/;

/** The parts of a method written “A+B+C” or “A—B—C”; undefined where it is none. */
export function methodParts(text: string): string[] | undefined {
	const parts = text.split(JOINER).map((part) => part.trim());
	const worded = parts.every((part) => /^[\u4e00-\u9fff、]{2,12}$/.test(part));
	return parts.length >= 2 && parts.length <= 6 && worded ? parts : undefined;
}

/** Methods named by their parts in quotation marks. */
export const extractMethods: Extractor = (frame) =>
	quotedSpans(frame).flatMap(([start, end]) => {
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
