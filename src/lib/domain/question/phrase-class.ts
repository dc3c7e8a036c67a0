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

const NOUN_CLASSES: readonly (readonly [string, RegExp])[] = [
	['system', /(?:平台|系统|小程序|程序|客户端|APP|应用|数据库|公众号|热线|信箱)$/i],
	['team', /(?:队|队伍|团|专班|小组|工作组|联盟|集体|党组织|矩阵)$/],
	['lesson', /(?:课堂|讲堂|学堂|夜校|党课|课程|课)$/],
	['honour', /(?:称号|奖|典型|标兵|能手|骑手|示范岗|先锋岗|岗|示范点|示范单位|精品单位|单位)$/],
	[
		'place',
		/(?:中心|站|驿站|工作室|调解室|基地|窗口|专窗|超市|食堂|书屋|公园|长廊|走廊|园|集市|市集|银行|阵地|展厅|税务所|税务分局|分局|所|圈|网格|家园|专区)$/
	],
	['brand', /(?:品牌|名片)$/],
	['post', /(?:员|官|管家|使者|大使|书记)$/],
	[
		'deed',
		/(?:行动|活动|工程|计划|项目|改革|战|大赛|比赛|竞赛|论坛|宣讲|评选|选树|讨论|恳谈会|座谈会|推进会|会)$/
	],
	[
		'rule',
		/(?:机制|制度|模式|工作法|办法|体系|格局|新格局|方式|做法|服务|功能|清单|举措|措施|流程|标准|公约|准则)$/
	],
	['theme', /(?:主题|口号)$/],
	['aim', /(?:要求|目标)$/],
	['mood', /(?:氛围|格局)$/],
	['idea', /(?:理念|导向|精神|思路|原则|品格)$/]
];

const CLASS_OF_END = (text: string): string | undefined =>
	/[、，]/.test(text) ? undefined : NOUN_CLASSES.find(([, pattern]) => pattern.test(text))?.[0];

/** What a quoted name names, by the noun after it or by its own end; undefined where neither tells. */
export const nounClass = (name: string, noun: string): string | undefined =>
	CLASS_OF_END(noun) ?? CLASS_OF_END(name);
