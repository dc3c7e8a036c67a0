import { KIND } from '../fact/lexicon.ts';
import { lengthOf } from '../kernel/chinese-text.ts';

/**
 * What a quoted phrase looks like. Only phrases of one class stand as options side by side: a post
 * among slogans, or a question among names, would be ruled out without having read.
 */
export type PhraseClass = 'question' | 'post' | 'image' | 'motto' | 'thing' | 'count' | 'name';

const CLASSES: readonly (readonly [PhraseClass, RegExp])[] = [
	['question', /怎么|如何|什么|吗$|呢$/],
	['motto', /[ \u3000、，,；;].*/],
	['count', /^第?[一二三四五六七八九十两\d](?![把定])/],
	['post', /(?:员|手|兵|者|师|长)$/],
	['image', /^.{1,2}[图田单表账本像衡尺网墙锁钥匙牌证卡]$/],
	[
		'thing',
		new RegExp(`(?:工程|办法|中心|机制|制度|计划|行动|平台|体系|模式|服务队|公司|清单|${KIND})$`)
	]
];

export function phraseClass(text: string): PhraseClass {
	for (const [name, pattern] of CLASSES) {
		if (name === 'thing' && lengthOf(text) < 5) continue;
		if (pattern.test(text)) return name;
	}
	return 'name';
}

const NEAR: Readonly<Record<PhraseClass, readonly PhraseClass[]>> = {
	question: [],
	post: [],
	image: [],
	motto: [],
	thing: ['name'],
	count: ['name'],
	name: ['count', 'thing']
};

/** 2 for phrases of one class, 1 for neighbours, 0 for phrases that never stand together. */
export function kinship(a: string, b: string): 0 | 1 | 2 {
	const [x, y] = [phraseClass(a), phraseClass(b)];
	if (x === y) return 2;
	return NEAR[x].includes(y) ? 1 : 0;
}
