/**
 * Wording that must stand as published: never blanked, altered, negated or offered as a false option.
 * A site may add its own entries; each says what it guards, so that the list can be audited.
 */
interface ProtectedWording {
	readonly pattern: RegExp;
	readonly guards: 'leader' | 'idea' | 'congress' | 'document' | 'policy' | 'institution' | 'idiom';
}

export const PROTECTED_WORDING: readonly ProtectedWording[] = [
	{
		guards: 'leader',
		pattern:
			/毛泽东|邓小平|江泽民|胡锦涛|习近平|李克强|李强|赵乐际|王沪宁|蔡奇|丁薛祥|李希|韩正|栗战书|汪洋|总书记|国家主席|国务院总理|中央军委主席/
	},
	{
		guards: 'idea',
		pattern:
			/马克思列宁主义|马克思主义|毛泽东思想|邓小平理论|“?三个代表”?重要思想|科学发展观|新时代中国特色社会主义|中国特色社会主义|中国式现代化|中国梦|人类命运共同体|社会主义核心价值观|中华民族伟大复兴|中华民族共同体|新发展理念|总体国家安全观/
	},
	{
		guards: 'idea',
		pattern:
			/两个确立|两个维护|四个意识|四个自信|三严三实|五位一体|四个全面|两个一百年|八项规定|不忘初心|牢记使命|三会一课|第一议题|不敢腐|民主集中制|自我革命|四个以学|以学铸魂|以学增智|以学正风|以学促干/
	},
	{
		guards: 'congress',
		pattern:
			/党的[一二三]?十[一二三四五六七八九]?大|[一二三四五六七八九十]+届[一二三四五六七八九十]+中全会|全国代表大会|全国人民代表大会|全国人大|全国政协|全国两会|中央经济工作会议|中央农村工作会议|中央全面深化改革/
	},
	{
		guards: 'institution',
		pattern: /党中央|中共中央|中央政治局|中央委员会|国务院(?!办公厅)|中央军委|中央纪委/
	},
	{
		guards: 'document',
		pattern:
			/《中国共产党[^》]*》|《中华人民共和国[^》]*》|中国共产党章程|党章|宪法|《中共中央[^》]*》|《[^》]*习近平[^》]*》/
	},
	{ guards: 'policy', pattern: /一国两制|改革开放|四项基本原则|一个中国|党的领导|政治方向/ },
	{
		guards: 'idiom',
		pattern:
			/^(?:最后一公里|最先一公里|第一方阵|一把手|主力军|先锋队|领头雁|排头兵|红绿灯|最后一米|最后一百米|一对一|点对点|面对面|手把手|零距离|零门槛|零跑腿|零接触|零障碍|家门口|一站式|一条龙|一揽子|一盘棋|一张网|一张图|一本账|一老一小|看病钱|救命钱|养老钱|钱袋子|菜篮子|米袋子|十[一二三四五六七]五|两山|三农|老大难|绊脚石|拦路虎|定心丸|及时雨|大合唱|独角戏|金点子|全覆盖|无死角|回头看|以上|以下|不少于|不超过)$/
	}
];

/** Whether the text holds wording that may be neither blanked nor changed. */
export const isProtected = (text: string): boolean =>
	PROTECTED_WORDING.some(({ guards, pattern }) => guards !== 'idiom' && pattern.test(text));

/** Whether the text may stand as a wrong option. Idioms in general use fit too many sentences. */
export const mayDistract = (text: string): boolean =>
	!PROTECTED_WORDING.some(({ pattern }) => pattern.test(text));

const DIRECTIVE = /(?:强调|指出|要求|号召|重要讲话|重要指示|批示|论述|精神)/;
const GUARDED_BY_SPEAKER = PROTECTED_WORDING.filter(({ guards }) => guards === 'leader');

/** Whether the sentence carries leaders' words or policy: it may be quoted, not turned false. */
export const isSolemn = (sentence: string): boolean =>
	GUARDED_BY_SPEAKER.some(({ pattern }) => pattern.test(sentence)) ||
	(isProtected(sentence) && DIRECTIVE.test(sentence));
