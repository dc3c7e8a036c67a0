import type { Homes } from '../fact/homes.ts';
import { withoutLink } from '../fact/clause-kind.ts';

/** Words that point at something outside the sentence. */
const POINTS =
	/我(?!国)|咱|这|那(?!曲)|[它她]|他(?!人|乡)|(?<!应)该(?!项目库)|其(?!中|他|余|实|次|间)|(?<![因彼])此(?!外|起彼)|上述|前述|如下(?![^。]*：.{4})|以下(?:[几两三四五六七八九十]|问题|情况)(?![^。]*：.{4})|当[年天日月晚时地](?!选)|同[年月日天](?![龄内])|次[日月]|昨[天日]|今[天日](?!头条)|本(?:市|县|区|省|州|旗|镇|乡|局|次|届|报|公司|集团|院|校|村|社区|地|月|周|期)(?!级|科)|上[月周]|两者|后者|前者|局党[组委]/;
const QUOTED = /“[^“”]*”|《[^《》]*》/g;
const NAMED_BEFORE = /[省市县州区旗盟厅局委院校镇乡村社公司集团部]党[组委]/;

/** Whether the statement points at something that it does not name itself. */
export function pointsAway(statement: string): boolean {
	const bare = statement.replace(QUOTED, '“”');
	const match = POINTS.exec(bare);
	if (match === null) return false;
	if (match[0].startsWith('局党')) {
		return !NAMED_BEFORE.test(bare) || /^局|[，。；]局党/.test(bare);
	}
	const rest = bare.slice(0, match.index) + bare.slice(match.index + match[0].length);
	// In a rule 当年 and 次日 stand for any year and day; after a full date they are told.
	if (/^[当同次]/.test(match[0])) {
		return (
			!/应当|不得|必须|的，/.test(bare) && !/\d{1,2}[月日].*$/.test(bare.slice(0, match.index))
		);
	}
	return match[0] !== '' && rest !== '';
}

const FIRST = /(?:我|本)([市县区州旗镇乡省])(?!级|政|长|委书记)/g;
const OFFICE =
	/(?<=^|[，。；：])([市县区州镇乡])(?!里)(?=财政(?!局)|[\u4e00-\u9fff]{2,14}(?:局|委员会|办公室|中心|部门|图书馆|文化馆|医院|法院))/g;

/** 我市 → 澜川市, where the article leaves no doubt which; other words stay as they are. */
export const withNames = (statement: string, homes: Homes): string =>
	statement
		.replace(FIRST, (text, tier: string) => homes.get(tier) ?? text)
		.replace(OFFICE, (text, tier: string) => homes.get(tier) ?? text);

const ENDS_OPEN =
	/(?:以来|期间|之际|之后|之前|以前|[^前最]后|[^之]前|的时候|情况下|时间|：|、|和|与|及|或者?|并|把|将|对|以|为|的|等)。$/;
const ENDS_WHOLE = /(?:是|为|属于|作为)[^，]*的。$|先后。$|的是[^，]*。$|____。$/;
const HOLDS_VERB =
	/[为是有达占超增降建设办开发给予补助举组织推出打造实施完成提出提供要求负责承担应当不得可以须由从将把被让使受收到获评列入编印制定出台印发参加覆盖惠及接待服务培训配备拥选聘派安排执行实行坚持围绕落实探索形成成立聚焦突破行投修种养缩短减免延长变更调转改分包括涉及持续施享签约走访慰问创新培育优化升级归集梳理受理处理回收征集邀请带动吸引实现销售产出共拨付筹集争取存借阅通过登记考核评定公示公布报送]/;

/** Whether the text is a whole statement: a predicate, an end, and no time or case left hanging. */
export function isStatement(text: string): boolean {
	const body = text.replace(/^(?:文中提到|根据文章|按文中表述)，/, '');
	if (ENDS_OPEN.test(body) && !ENDS_WHOLE.test(body)) return false;
	if (!HOLDS_VERB.test(body)) return false;
	// A measure shared out needs to say what it is measured on.
	return !/^每(?:个|家|户|人|名|件|所|台|部|辆|次|张)(?=[给补奖予发安配减免收按可另约达\d])/.test(
		body
	);
}

/** Words that join a statement to what stood before it are dropped from its opening. */
export const opening = (text: string): string =>
	withoutLink(
		text.replace(
			/^(?:第[一二三四五六七八九十百\d]+条\s*|（[一二三四五六七八九十\d]+）|[一二三四五六七八九十]是(?=[\u4e00-\u9fff]{3})|其中|据统计|据了解|首先|其次|最后|随后|此外|另外|为此|同时|与此同时|总的看(?=，))，?/,
			''
		)
	);
