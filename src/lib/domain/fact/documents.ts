import type { Draft, Extractor } from './draft.ts';
import { verbBefore } from './named.ts';

const TITLE = /《([^《》]{3,60})》/g;
const ISSUING =
	/(?:制定|制订|印发|出台|制发|下发|发布|编写|编印|编制|制作|修订|起草|颁布|公布|推出|形成|签订|签署|汇编)/;

/** Titles in book marks, with the verb that issued them; a short form of a title is left out. */
export const extractDocuments: Extractor = (frame) => {
	const drafts: Draft[] = [];
	for (const match of frame.shadow.matchAll(TITLE)) {
		const start = match.index + 1;
		const before = frame.shadow.slice(Math.max(0, match.index - 6), match.index);
		if (/以下(?:简称|称)[“]?$|简称[“]?$/.test(before)) continue;
		const title = match[1]!;
		if (title.length <= 5 && /(?:意见|办法|方案|规定|通知|条例|细则)$/.test(title)) continue;
		const verb = /》$/.test(before) ? '制定' : verbBefore(frame, match.index);
		drafts.push({
			type: 'document',
			relation: `文件:${ISSUING.exec(verb)?.[0] ?? ''}`,
			span: [start, start + title.length],
			salience: ISSUING.test(verb) ? 0.85 : 0.6,
			confidence: 0.95
		});
	}
	return drafts;
};
