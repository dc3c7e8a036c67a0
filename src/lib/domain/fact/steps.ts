import type { Span } from '../article/article.ts';
import type { Draft, Extractor } from './draft.ts';

const NUMBERED = /第([一二三四五六七八])步(?:是)?，?([^；。]{4,40}?)(?=；|。|，第|$)/g;
const WORDED =
	/(?:首先|先)([^，；。]{4,30})[，；](?:(?:其次|再|然后|接着)([^，；。]{4,30})[，；])+最后([^，；。]{4,30})/;
const LISTED =
	/(?:按照?|经过?|遵循)([\u4e00-\u9fff]{2,10}(?:、[\u4e00-\u9fff]{2,10}){2,7})(?:[等的]*)(?:程序|步骤|流程|顺序|环节)/;

/** Steps that the text orders itself: 第一步…第二步…; 首先…其次…最后; 按照A、B、C的程序. */
export const extractSteps: Extractor = (frame) => {
	const { shadow } = frame;
	const numbered = [...shadow.matchAll(NUMBERED)];
	if (numbered.length >= 3) {
		return [
			draft(
				shadow,
				numbered.map((match) => match[2]!),
				[numbered[0]!.index, numbered.at(-1)!.index + numbered.at(-1)![0].length]
			)
		];
	}
	const listed = LISTED.exec(shadow);
	if (listed !== null && listed[1] !== undefined) {
		const text = listed[1].replace(/[的等]+$/, '');
		const start = listed.index + listed[0].indexOf(text);
		return [draft(shadow, text.split('、'), [start, start + text.length])];
	}
	const worded = WORDED.exec(shadow);
	if (worded === null) return [];
	const parts = worded[0]
		.split(/[，；]/)
		.map((part) => part.replace(/^(?:首先|先|其次|再|然后|接着|最后)/, ''));
	return [draft(shadow, parts, [worded.index, worded.index + worded[0].length])];
};

function draft(shadow: string, items: readonly string[], span: Span): Draft {
	const before = /([^。；，]{2,30})[：，]?$/.exec(shadow.slice(0, span[0]))?.[1] ?? '';
	return {
		type: 'list',
		relation: `步骤:${before.replace(/:/g, '')}`,
		span,
		value: { items, openList: false },
		salience: 0.9,
		confidence: 0.9
	};
}
