import type { Draft, Extractor } from './draft.ts';

const MOVE =
	/(?:从|由)([\u4e00-\u9fff]{2,8}?|“[^“”]{2,12}”)(搬到|搬进|走进|变为|变成|转为|转向|升级为|改为|调整为|走向|迈向|扩展到|延伸到|拓展到|提升到|到)([\u4e00-\u9fff]{2,10}|“[^“”]{2,12}”)(?=[，。；、]|$)/g;

/** What something moved or changed to, with or without quotation marks: 从操场搬到村头. */
export const extractMoves: Extractor = (frame) => {
	const drafts: Draft[] = [];
	for (const match of frame.shadow.matchAll(MOVE)) {
		const [whole, from, verb, to] = match;
		if (frame.depths[match.index] !== 0 || (verb === '到' && !from!.startsWith('“'))) continue;
		if (/[一二三四五六七八九十]+(?:个|项|年|月|日|元)/.test(from! + to!)) continue;
		const bare = to!.replace(/[“”]/g, '');
		const at = match.index + whole.length - to!.length + (to!.startsWith('“') ? 1 : 0);
		drafts.push({
			type: 'slogan',
			relation: `转变:${from!.replace(/[“”]/g, '')}:${verb!}`,
			span: [at, at + bare.length],
			salience: 0.8,
			confidence: 0.85
		});
	}
	return drafts;
};
