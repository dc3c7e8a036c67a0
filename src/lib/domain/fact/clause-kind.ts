import { OPENING_VERB } from './lexicon.ts';

/**
 * What a clause is in its sentence: with a subject of its own that is known (`named`) or not (`noun`),
 * a bare predicate (`verb`), or a clause that only says when, how or in which case, and so needs the
 * next one (`time`, `manner`, `case`). `lost` points at something that cannot be found.
 */
export type ClauseKind = 'named' | 'noun' | 'verb' | 'time' | 'manner' | 'case' | 'lost';

const TIME =
	/(?:以来|以后|期间|之际|之前|之后|同时|\d(?:年|月|日)(?:底|初|中旬|上旬|下旬|起)?|今年|去年|前年|目前|当前|如今|近日|日前|上半年|下半年|年初|年底|年末|年中|月初|月底|月末|季度|[零一二三四五六七八九十]月|下一步|傍晚|清晨|上午|下午|晚上)$/;
const CASE =
	/(?:[^目]的|[^前最此之落背]后|[^之目日此提]前|之日起|[^同及随届按平小]时|情况下|[^后前]期间)$|^(?:如果?|若|凡|除|对于?.{1,20}的$|经.{1,16}(?:后|同意|批准|审核)$)/;
const MANNER =
	/^(?:(?:先后)?(?:到|赴)|以|通过|围绕|按照|按|根据|依据|在|自(?!然|主|觉|动|治)|从|为(?!.{0,16}(?:提供|绘|规划|营造|注入|奠定|打下|争取|办|解决|发放|减免|配备))|为了|针对|随着|作为|结合|依托|借助|借力|发挥|充分发挥|聚焦|紧扣|立足|面向|对(?!.{0,24}(?:进行|开展|给予|实行|实施|加以|联系)))/;
const DONE_BY_ITSELF =
	/(?:为|成为|作为).{0,6}“|(?:实现|达到|完成|提供|推出|建成|打造|开展|组织|发放|补助|奖励|给予|缴纳|执行|计算|扣减|扣除|收取|处理|折算|兑换|支付|支持|办理)/;

/** Nouns that end the name of a figure: a clause like 审查结果在小区公示 begins with no verb. */
const HEAD =
	'(?:结果|时间|人数|面积|率|量|额|数|对象|范围|内容|标准|期限|金额|比例|成本|时长|次数|人次|户数|规模|水平|质量|方式|机构|单位|部门|人员|费用|资金|经费|补助|奖励|补贴|津贴|收入|支出|总值|产值|名单|证书|申请|材料|事项|等次|等级|价格|热价|水价|电价|频次|周期|期|原则|成绩|得分|分值|积分|工作|项目|活动|程序|环节|业务|服务|数据|系统|平台|公告|报告|费|款|会|车|点|站|线|距离|压力|温度|高度|长度|宽度|速度|浓度|指数|产量|年龄|足迹)';
const FOLLOWS =
	'(?:达|为|由|从|在|不|均|超|约|已|应|可|须|按|占|是|将|自|向|实行|采取|分|增|降|提|上|下|缩|延|最|共|每|较|比|于|与|同比|平均|只|仅|也|还|突破|接近|遍布|涵盖|覆盖)';
const NOUN_HEADED = new RegExp(`^[\\u4e00-\\u9fff“”《》（）、]{0,14}${HEAD}${FOLLOWS}`);
/** Deeds that are spoken of as things: 考核由三部分组成. */
const DEED_AS_THING =
	/^(?:[\u4e00-\u9fff]{0,4}(?:考核|评定|评审|审核|评选|评比|报名|培训|竞赛|检查|验收|积分|学习|比赛|监测|申报|公示|管理|监督|评估|测评|答题|宣讲|改造|建设|配送|发放|兑换|预约|借阅)){1,2}(?:由|实行|采取|坚持|遵循|分为|分[两三四五六七八九]|采用|于|每[次月季年周]|从|自|按|以|不[得超少低]|为|是)/;
const TIME_OPENS =
	/^(?:今年|去年|明年|目前|如今|现在|下一步|近年来|\d{4}年|\d{1,2}月\d{1,2}日)(?:以来|上半年|下半年|起)?(?=[\u4e00-\u9fff“])/;
const COUNTED_UP = /^(?:累计|共计|总共|一共|全部)(?=[\u4e00-\u9fff]{2})/;
const VERB_OPENS = new RegExp(`^${OPENING_VERB}`);
const FALSE_VERB =
	/^(?:[\u4e00-\u9fff]{2,4}的[《“]|有的|有些|有关|有人|有力量|有效期|共有(?:产权)|平均|发现时间|参加(?:者|人)|学习日|学习者|服务(?:站|员|队|对象|范围|热线|中心|时间)|检查(?:组|站)|培训(?:班|费|对象)|保障(?:性|房)|参与(?:者|人员)|建设(?:者|工期|规模|单位)|管理(?:员|费|处)|志愿|主要(?:负责|指标)|每(?:个|家|户|名|所|座|支|村|镇|乡|县|校|期|场|次|人|位)[\u4e00-\u9fff]|重点(?:群体|项目|任务)|全(?:市|县|省|区|镇|乡|州|国)|第[一二三四五六七八九十\d]+(?:批|期|届|条|名|次)|应急|发展|集中供|居民)/;
const LINK =
	/^(?:首先|其次|再次|最后|随后|接着|然后|并且|并|还|也|又|同时|进而|从而|进一步|此外|另外|而且|且|则|再|就|都|均)(?![存轨列联行购])/;
/** 每户给予…: of what each is, the clause before says. */
const SHARED =
	/^(?:每|各)(?:个|家|户|人|名|辆|台|部|所|件|次|张|栋|座|处|村|店|年|月|份)?(?=[给补奖予发安配减免收按可另约近达\d])/;
const RULED = /^[^，]{3,40}?(?:应当|不得|必须|可以|方可|须|不予|应(?=[在于按由自向当]))/;
const LOST =
	/^(?:我(?![市县区省州旗镇乡])|咱|这|那|它|他|她|其(?![中余他])|此|以上|上述|前者|后者|由此|对此|本(?:次|届|人|报|月|地|轮|着))/;

/** The clause without the words that only join it to the one before. */
export const withoutLink = (text: string): string => text.replace(LINK, '');

/** The kind of a clause that names no known subject. */
export function clauseKind(text: string): ClauseKind {
	const bare = withoutLink(text).replace(TIME_OPENS, '').replace(COUNTED_UP, '');
	if (bare === '') return 'time';
	if (LOST.test(bare)) return 'lost';
	if (bare.length <= 18 && TIME.test(bare) && !/(?:为|是|达到?|约)|期限?\d/.test(bare))
		return 'time';
	if (SHARED.test(bare)) return 'noun';
	if (CASE.test(bare)) return 'case';
	if (MANNER.test(bare) && !DONE_BY_ITSELF.test(bare)) return 'manner';
	if (RULED.test(bare) && !/^(?:应当|不得|必须|可以|方可|须|不予)/.test(bare)) return 'noun';
	if (FALSE_VERB.test(bare) || DEED_AS_THING.test(bare) || NOUN_HEADED.test(bare)) return 'noun';
	return VERB_OPENS.test(bare) || MANNER.test(bare) ? 'verb' : 'noun';
}

const RESULT =
	/^(?:已|共|累计|先后|可|将|直接)*(?:惠及|受益|涉及|覆盖|辐射|带动(?!.{0,4}“)|服务(?=[近约超]?\d)|用于|占|其中|使|让|方便|节约|节省|减少|增加|增长|下降|同比|环比|平均|比|较|高于|低于|达|内设|内有|配有|接入|配套|下设|附设|总|免费|每|各|预计|力争|连续|由(?![^，]*(?:变为|变成|转为|转向|升级|提高|增加|压缩|缩短|降|升)))/;

/** Whether a predicate tells what the clause before it brought about, and needs it. */
export const isResult = (text: string): boolean => RESULT.test(withoutLink(text));

/** 已改建9处: a measure without what it counts, which the clause before tells. */
export const countsNothing = (before: string, after: string): boolean =>
	after === '' && lengthBare(before) <= 3;

const lengthBare = (text: string): number =>
	withoutLink(text)
		.replace(/^(?:目前|已经?|共|累计|先后|全年|今年|现|均|各|约|近|了|免费|新)+/, '')
		.replace(/[了出达成]$/, '').length;

/** Whether the clause needs the next one to say anything. */
export const isOpen = (kind: ClauseKind): boolean =>
	kind === 'time' || kind === 'manner' || kind === 'case';

/** 程序上线…, 公示时间…: a short name for something of the sentence before. */
export const isShort = (text: string): boolean =>
	/^(?:[\u4e00-\u9fff]{2}|[\u4e00-\u9fff]{2}(?:时间|期限|结果|人数|金额|对象|方式|率|价格|成绩|名单))(?:上线|开放|开通|由|从|为|是|实行|采取|达|不|已|应|在|分|内|按|将|自|与|共|超|均|每|预计|最|需|启用|运行|建成|设)/.test(
		text
	) || /^(?:其中|逾期|连续|未|经|累计|共计|总共)/.test(text);
