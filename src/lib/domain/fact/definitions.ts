import type { Draft, Extractor } from './draft.ts';

const MEANS =
	/(?:^|[，。；]|条\s*)(?:(?:本|《)[^，。；]{0,20}?所称(?:的)?)?“?((?:[\u4e00-\u9fffA-Za-z0-9+]|（[^）]{1,8}）){2,16}?)”?，?(?:是指|指的是|即指|系指)([^。；]{6,110})/;

/** What a term means: X是指Y, 本办法所称X，是指Y. */
export const extractDefinitions: Extractor = (frame) => {
	const match = MEANS.exec(frame.shadow);
	if (match === null || /^(?:这|那|就|也|的|其|它)/.test(match[1]!)) return [];
	const at = match.index + match[0].lastIndexOf(match[1]!, match[0].length - match[2]!.length);
	const draft: Draft = {
		type: 'definition',
		relation: '定义',
		span: [at, at + match[1]!.length],
		subject: { text: match[2]!, aliases: [] },
		salience: 0.85,
		confidence: 0.9
	};
	return [draft];
};
