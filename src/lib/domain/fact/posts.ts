import type { Draft, Extractor } from './draft.ts';
import { POST_AND_NAME } from './subject.ts';

/** Holders of posts, by unit, post and name: 县图书馆馆长张三. Leaders of the state are left out later. */
export const extractPosts: Extractor = (frame) => {
	const drafts: Draft[] = [];
	for (const match of frame.shadow.matchAll(POST_AND_NAME)) {
		const [whole, unit, post, name] = match;
		const at = match.index + whole.length - name!.length;
		if (frame.depths[at] !== 0) continue;
		const holder = `${unit!}${post!}`.replace(
			/^(?:.*(?:邀请到了?|邀请|一位|带着|跟着|告诉|来自|找到|遇到|[^目]的(?=.{4})))|^(?:和|与|由|请|对|向|在|是)/,
			''
		);
		// 驿站负责人 says of no station which.
		if (post === '负责人' && holder.length < 7) continue;
		if (holder.length < 4 || holder.length > 26) continue;
		drafts.push({
			type: 'person',
			relation: `任职:${post!}`,
			span: [at, at + name!.length],
			subject: { text: holder, aliases: [] },
			salience: 0.7,
			confidence: 0.85
		});
	}
	return drafts;
};
