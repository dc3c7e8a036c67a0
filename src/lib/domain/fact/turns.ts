import type { Draft, Extractor } from './draft.ts';

const TURN =
	/(?:把|将|从|让|使|由)“([^“”]{2,16})”((?:[\u4e00-\u9fff]{0,4})(?:为|成|到|向|作))“([^“”]{2,16})”/g;
const HOLD = /(?:在)“([^“”]{1,6})”([上中下])([\u4e00-\u9fff]{2,6})/g;

/** Slogans of the form 把“A”变为“B”: what A becomes. Also 在“A”上B, where headings repeat the form. */
export const extractTurns: Extractor = (frame) => {
	const drafts: Draft[] = [];
	for (const match of frame.shadow.matchAll(TURN)) {
		const end = match.index + match[0].length - 1;
		drafts.push({
			type: 'slogan',
			relation: `变为:${match[1]!}:${match[2]!}`,
			span: [end - match[3]!.length, end],
			salience: 0.9,
			confidence: 0.95
		});
	}
	for (const match of frame.shadow.matchAll(HOLD)) {
		const end = match.index + match[0].length;
		drafts.push({
			type: 'slogan',
			relation: `着力:${match[1]!}:${match[2]!}`,
			span: [end - match[3]!.length, end],
			salience: 0.7,
			confidence: 0.8
		});
	}
	return drafts;
};
