import type { Draft, Extractor } from './draft.ts';

const MEANS =
	/^(?:第[一二三四五六七八九十百\d]+条\s*)?(?:本(?:办法|规定|细则|方案|通知|制度|意见)(?:中)?所称的?)?“?([\u4e00-\u9fffA-Za-z0-9+]{2,16})”?，?(?:是指|指的是|即指)([^。]{6,80})/;

/** What a term means: X是指Y. */
export const extractDefinitions: Extractor = (frame) => {
	const match = MEANS.exec(frame.shadow);
	if (match === null) return [];
	const at = frame.shadow.indexOf(match[1]!);
	const draft: Draft = {
		type: 'definition',
		relation: '定义',
		span: [at, at + match[1]!.length],
		subject: { text: match[2]!, aliases: [] },
		salience: 0.8,
		confidence: 0.9
	};
	return [draft];
};
