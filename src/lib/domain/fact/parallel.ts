/** A part of a parallel series, split into who or what and its duty. */
export interface ParallelPart {
	readonly head: string;
	readonly tail: string;
	/** Where head and tail begin in the series. */
	readonly headAt: number;
	readonly tailAt: number;
}

const PERIOD =
	/^(每日|每天|每周|每旬|每月|每季度|每季|每半年|每年|每学期|每学年|平时|半年|年初|年中|年底|年终|季末|月初|月末)(.{2,16})$/;
const TOPIC =
	/^(.{1,8}?(?:问题|业务|事项|矛盾|纠纷|任务|诉求|案件|项目|需求|情形|情况|隐患|信息|岗位))(.{2,8})$/;

/**
 * Splits 总局主导、省局主责… or 常规问题限时办、高频问题专项办… or 每月A、每季B into heads and duties.
 * Undefined where fewer than three parts show one pattern.
 */
export function splitParallel(series: string): ParallelPart[] | undefined {
	const parts = series.split(/[、，]/);
	if (parts.length < 3 || parts.some((part) => part.length < 4 || /[“”《》\d]/.test(part))) {
		return undefined;
	}
	const cuts =
		cutsBy(parts, PERIOD) ??
		cutsBy(parts, TOPIC) ??
		cutsByCommon(parts) ??
		cutsByMiddle(parts) ??
		cutsByVerb(parts) ??
		cutsByTier(parts) ??
		cutsByLast(parts);
	if (cuts === undefined) return undefined;
	let at = 0;
	const split = parts.map((part, i): ParallelPart => {
		const cut = cuts[i]!;
		const made = { head: part.slice(0, cut), tail: part.slice(cut), headAt: at, tailAt: at + cut };
		at += part.length + 1;
		return made;
	});
	const distinct = (texts: string[]): boolean => new Set(texts).size === texts.length;
	return distinct(split.map((p) => p.head)) && distinct(split.map((p) => p.tail))
		? split
		: undefined;
}

function cutsBy(parts: readonly string[], pattern: RegExp): number[] | undefined {
	const cuts = parts.map((part) => pattern.exec(part)?.[1]!.length ?? -1);
	return cuts.includes(-1) ? undefined : cuts;
}

const TIER =
	/^(国家|中央|省级|市级|县级|区级|乡级|镇级|村级|州级|旗县|总局|省局|市局|县局|区局|分局|所站|基层|街道|社区|乡镇|镇街|村居|村级|部门|单位|学校|家庭|社会|企业|政府|群众|党委|支部|党员|村委|协会|村民|居民|物业|财政|市场|个人|集体|老人|小组|网格|党组|机关|站所|乡村|县乡|村组)(.{2,6})$/;

/** Tiers and parties with what each does: 市级统筹、区级主责、街道落实. */
const cutsByTier = (parts: readonly string[]): number[] | undefined => cutsBy(parts, TIER);

/** Parts around one verb in the middle: 村委管场地、协会管活动. */
function cutsByMiddle(parts: readonly string[]): number[] | undefined {
	for (const verb of '管负抓建办') {
		const cuts = parts.map((part) => part.indexOf(verb));
		if (cuts.every((cut, i) => cut >= 2 && cut <= 4 && parts[i]!.length - cut >= 2)) return cuts;
	}
	return undefined;
}

/** Parts of one length that share a character in the duty, as 主 in 总局主导、省局主责. */
function cutsByCommon(parts: readonly string[]): number[] | undefined {
	const [first] = parts;
	if (first === undefined || parts.some((part) => part.length !== first.length)) return undefined;
	if (first.length % 2 !== 0 || first.length > 12) return undefined;
	for (let at = 2; at < first.length; at++) {
		if (!parts.every((part) => part[at] === first[at])) continue;
		const cut = at % 2 === 0 ? at : at - 1;
		if (cut > 4 || /[和与的]/.test(first[at]!)) return undefined;
		return parts.map(() => cut);
	}
	return undefined;
}

/** Parts of any length whose duty is two characters that begin alike: 街道党工委主抓、社区党委主建. */
function cutsByVerb(parts: readonly string[]): number[] | undefined {
	const verb = parts[0]?.at(-2);
	return parts.every((part) => part.at(-2) === verb && /[主负领牵总]/.test(part.at(-2)!))
		? parts.map((part) => part.length - 2)
		: undefined;
}

/** Parts of any length whose duty is four characters that end alike: …集中统办、…县区分办. */
function cutsByLast(parts: readonly string[]): number[] | undefined {
	const last = parts[0]?.at(-1) ?? '';
	const alike = parts.every((part) => part.length >= 6 && part.length <= 14 && part.endsWith(last));
	return alike && /[办管抓建评督查治调享联干学带帮包责]/.test(last)
		? parts.map((part) => part.length - 4)
		: undefined;
}
