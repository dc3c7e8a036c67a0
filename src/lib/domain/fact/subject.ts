import type { Homes } from './homes.ts';
import { fullName } from './homes.ts';
import { NOT_ORG, OPENING_VERB, ORG_SUFFIX, PREDICATE, PROVINCES, anyOf } from './lexicon.ts';

/** Who a clause is about. */
export interface Subject {
	/** As it may stand in a stem, with its province where the sentence gives it. */
	readonly text: string;
	/** Other ways in which the article may name it. */
	readonly aliases: readonly string[];
	readonly kind: 'org' | 'collective' | 'person' | 'thing';
	/** The province or region that the text names with it. */
	readonly place?: string;
}

const LEAD = new RegExp(
	'^(?:近日|日前|目前|近年来|截至目前|同时|如今|会上|随后|下一步|在此基础上|期间|(?:今年|去年|前年|\\d{4}年)(?:以来|上半年|下半年|\\d{1,2}月(?:\\d{1,2}日|底|初)?(?:以来|起)?)?|\\d{1,2}月\\d{1,2}日(?:起|以来)?)'
);
const STARTS_PREDICATE = new RegExp(`^${PREDICATE}`);
const OPENS = new RegExp(`^${OPENING_VERB}`);
const ENDS_AS_ORG = new RegExp(`(?:${ORG_SUFFIX})$`);
const MAX_NAME = 30;

const ROLE = anyOf(`
	党委书记 党组书记 党支部书记 支部书记 第一书记 县委书记 市委书记 区委书记 省委书记 镇党委书记 书记 副书记 局长 副局长 主任 副主任 县长 副县长 市长 副市长 区长 副区长 省长 副省长 镇长 副镇长 乡长 所长 副所长 站长 副站长 队长 副队长 校长 院长 会长
	部长 副部长 厅长 处长 科长 股长 组长 主席 副主席 总经理 董事长 经理 厂长 社长 负责人 工作人员 办税人员 业务人员 财务人员 财务负责人 会计 职工 员工 工人 居民 村民 农户 种植户 养殖户 牧民 老党员 党员 干部 志愿者 网格员 调解员 护林员 巡护员 驾驶员 司机 教师 老师 医生 护士 学生 创业者 商户 店主 老板 代表 组织委员 宣传委员 委员 主持人 发言人 新闻发言人 工程师 技术员 农技员 辅导员 讲解员 队员 大爷 大妈
`);

const POST = anyOf(`
	党委书记 党组书记 党支部书记 支部书记 第一书记 党总支书记 书记 副书记 局长 副局长 主任 副主任 镇长 副镇长 乡长 副乡长 所长 副所长 站长 副站长 队长 副队长 校长 副校长 院长 副院长 会长 副会长 馆长 副馆长 理事长
	总经理 董事长 厂长 社长 负责人 宣讲员 讲解员 网格员 网格长 调解员 护林员 社工 工程师 技术员 农技员 辅导员 指导员 医生 护士长 教师 传承人 新闻发言人
`);

const SURNAME =
	'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温尕阿古买扎才仁尼次巴旦格桑';

/** A role with the name that follows it: 党支部书记、主任张三. Groups: role, name. */
export const ROLE_AND_NAME = new RegExp(
	`((?:${ROLE})(?:、(?:${ROLE}))*)([${SURNAME}](?:[\\u4e00-\\u9fff]{1,4}|[\\u4e00-\\u9fff]{0,5}·[\\u4e00-\\u9fff]{1,6}))`
);

/** Unit, post and name in one run. Groups: unit, post, name. */
export const POST_AND_NAME = new RegExp(
	`([\\u4e00-\\u9fff]{2,24}?)((?:${POST})(?:、(?:${POST}))*)([${SURNAME}][\\u4e00-\\u9fff]{1,2}?)(?=[、，。：“]|介绍|表示|说|告诉|带|坦言|强调|指出|看|走|在|向|一边|正|先后|和|每|为|对|把|$)`,
	'g'
);

const PERSON_HEAD = new RegExp(
	`^((?:[\\u4e00-\\u9fff]{0,20}?)(?:${ROLE})(?:、(?:${ROLE}))*)([${SURNAME}][\\u4e00-\\u9fff]{1,2})(?=${PREDICATE}|到|赴|先后)`
);

interface Found {
	readonly subject: Subject;
	readonly start: number;
	readonly end: number;
}

const FIRST_PERSON =
	/^(我们|我(?!国)(?=[市县区州旗镇乡省局院校厅委])|本(?=[市县区州旗镇乡省局院校厅](?!级)))([市县区州旗镇乡省局院校厅委]?)(?!际|身)/;

/** Reads 我们, 我市, 我局 … for the unit whose words a paragraph holds. */
export const firstPerson =
	(unit: string | undefined) =>
	(clause: string, homes: Homes): Found | undefined => {
		const lead = LEAD.exec(clause)?.[0].length ?? 0;
		const match = FIRST_PERSON.exec(clause.slice(lead));
		if (match === null) return undefined;
		const tier = match[2]!;
		const own = unit !== undefined && (tier === '' || unit.endsWith(tier)) ? unit : undefined;
		const text = homes.get(tier) ?? own;
		if (text === undefined) return undefined;
		const end = lead + match[0].length;
		// 我市居民热价…: what follows names something of the city.
		if (!STARTS_PREDICATE.test(clause.slice(end))) return undefined;
		return { subject: { text, aliases: [match[0]], kind: 'org' }, start: lead, end };
	};

/** The subject that a clause names at its start, and where it ends in the clause. */
export function subjectAt(
	clause: string,
	place: string | undefined,
	topic: Subject | undefined,
	homes: Homes
): Found | undefined {
	const lead = LEAD.exec(clause)?.[0].length ?? 0;
	const text = clause.slice(lead);
	const person = PERSON_HEAD.exec(text);
	if (person !== null) {
		const name = `${person[1]!}${person[2]!}`;
		return {
			subject: { text: name, aliases: [person[2]!], kind: 'person' },
			start: lead,
			end: lead + name.length
		};
	}
	const length = orgLength(text);
	if (length === 0) return ruled(text, lead);
	const name = text.slice(0, length);
	// A shorter name of the same unit does not change the topic.
	if (topic !== undefined && (topic.text.endsWith(name) || topic.aliases.includes(name))) {
		return { subject: topic, start: lead, end: lead + length };
	}
	return { subject: orgSubject(name, place, homes), start: lead, end: lead + length };
}

const HEADS = /^(公司|集团|学校|学院|医院|银行|支行|分局|支队|总队|街道|社区)(.*)$/;

const PART = /^该?([局厅委院校所镇乡县市区村])((?:机关)?(?:党组|党委|党支部|党总支|纪委|工会))$/;

/** 该局, 局党组, 公司纪委: the unit named before that they stand for; undefined where there is none. */
export function resolved(subject: Subject, units: readonly Subject[]): Subject | undefined {
	if (subject.kind !== 'org') return subject;
	const part = PART.exec(subject.text);
	if (part !== null) {
		const whole = units.findLast(({ text }) => text.endsWith(part[1]!));
		if (whole === undefined) return undefined;
		return { text: whole.text + part[2]!, aliases: [subject.text], kind: 'org' };
	}
	const bare = subject.text.replace(/^[该本]/, '');
	const head = HEADS.exec(bare);
	if (bare === subject.text && head === null) return subject;
	const same = units.findLast(({ text }) => text.endsWith(bare) && text.length > bare.length);
	if (same !== undefined) return { ...same, aliases: [...new Set([...same.aliases, bare])] };
	if (head === null) return /^该/.test(subject.text) ? undefined : subject;
	if (bare.length === 2) return undefined;
	const owner = units.findLast(({ text }) => text.includes(head[1]!) && !text.startsWith(head[1]!));
	if (owner === undefined) return subject;
	const name = owner.text.slice(0, owner.text.lastIndexOf(head[1]!)) + bare;
	return { text: name, aliases: [bare], kind: 'org' };
}

/** What a rule binds, person or thing: 应急保障用车应当…. */
function ruled(text: string, lead: number): Found | undefined {
	const match = /^([\u4e00-\u9fff（）]{2,18}?)(?:应当|不得|必须)/.exec(text);
	if (match === null || STARTS_PREDICATE.test(text)) return undefined;
	return {
		subject: { text: match[1]!, aliases: [], kind: 'thing' },
		start: lead,
		end: lead + match[1]!.length
	};
}

/** Offices whose names begin with a word that elsewhere is a verb. */
const NAMED_BY_VERB =
	/^(?:审计(?:局|厅|署|组)|发展(?:和)?改革|宣传部|组织部|应急管理|执法|审批|督查室|调解(?:委员会|中心)|指挥部|服务中心|学习型|监督|监管|监测|检测|检定|鉴定|就业|评审|评定|代办|帮办|流转|募捐|捐赠|救助|更新改造|安置办|收集站|托管)/;

/** How many characters at the start of the text name an organisation that a predicate follows. */
function orgLength(text: string): number {
	if (STARTS_PREDICATE.test(text) && !NAMED_BY_VERB.test(text)) return 0;
	for (let end = 2; end <= Math.min(text.length - 1, MAX_NAME); end++) {
		const name = text.slice(0, end);
		if (/[的，。；：“”《》+]/.test(name)) return 0;
		if (!ENDS_AS_ORG.test(name) || NOT_ORG.test(name) || !isName(name)) continue;
		const rest = text.slice(end);
		// 县委组织部: the name goes on.
		if (NAMED_BY_VERB.test(rest)) continue;
		if (OPENS.test(rest) || /^[“《]/.test(rest)) return end;
	}
	return 0;
}

function isName(name: string): boolean {
	if (name.length < 3 && !/^[全各本该]|^(?:公司|集团|学校|学院|医院|银行)$/.test(name))
		return false;
	if (/^[这那其此我它一两几某]|[在用把将对从为被由\d]/.test(name)) return false;
	return !name.includes('、') || /^各/.test(name);
}

function orgSubject(name: string, place: string | undefined, homes: Homes): Subject {
	const full = fullName(name, homes);
	if (full !== undefined) {
		return { text: full, aliases: [name], kind: name.startsWith('全') ? 'collective' : 'org' };
	}
	const own = PROVINCES.find((province) => name.startsWith(province));
	if (
		/^(?:各|全国|全省|全市|全县|全区|全州|全镇|全乡|全局|基层|县级|市级|省级|多地|两级|三级)/.test(
			name
		)
	) {
		return { text: name, aliases: [], kind: 'collective' };
	}
	if (own !== undefined) {
		const bare = name
			.slice(own.length)
			.replace(/^(?:省|市|自治区|壮族自治区|回族自治区|维吾尔自治区)/, '');
		// 税务局 alone would name every office of its kind.
		const local = bare !== name && /^.{1,12}?[市县区旗州盟镇乡村]/.test(bare);
		return {
			text: name,
			aliases: local ? [bare] : [],
			kind: 'org',
			...(local ? { place: own } : {})
		};
	}
	if (place === undefined) return { text: name, aliases: [], kind: 'org' };
	return { text: `${place}${name}`, aliases: [name], kind: 'org', place };
}

const PLACE_CLAUSE = new RegExp(
	`^在((?:${PROVINCES.join('|')})(?:省|市|自治区)?|[\\u4e00-\\u9fff]{1,6}(?:省|市|州|县|区|旗|镇|乡|村))$`
);

/** The place of a clause that says only where: 在河南. */
export const placeClause = (clause: string): string | undefined => PLACE_CLAUSE.exec(clause)?.[1];
