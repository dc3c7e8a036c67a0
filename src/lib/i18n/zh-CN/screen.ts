import { toChineseNumber } from '../../domain/kernel/chinese-number.ts';

const ordinal = (n: number): string => `第${toChineseNumber(n)}`;

export const screen = {
	pageTitle: (title: string) => `大屏 · ${title}`,
	connecting: '正在连接房间',
	connectingHint: '连上后自动显示，不用操作',
	offline: '大屏网络已断开，正在重连',
	backOnline: '大屏已重新连接',
	endedForScreen: '大屏已停止显示',
	endedForScreenHint: '请主持人在主持台重新打开大屏',

	scanToJoin: '微信扫一扫，选支部入席',
	qrLabel: '入席二维码',
	codeLabel: '房间码',
	arrivals: '各台入席情况',
	seatedOf: (seated: number, expected: number) => `${seated}/${expected}`,
	seatedCount: (seated: number) => `${seated} 人`,
	seatedTotal: '人已入席',
	justSeated: (team: string, name: string) => `刚刚入席：${team} ${name}`,
	alsoOpen: '也可打开',

	roundName: (round: number) => `${ordinal(round)}轮 共同必答`,
	roundGlyph: '共',
	ruleHeading: '本轮规则',
	/** The rules as they are read aloud, from the settings that are played. */
	ruleLines: (rule: { questions: number; seconds: number; right: number; wrong: number }) => [
		`全员用手机同时作答同一道题，共 ${rule.questions} 题。`,
		`主持人读完题，出示选项后计时，每题 ${rule.seconds} 秒。`,
		rule.wrong === 0
			? `答对得 ${rule.right} 分，答错和不答都不扣分。`
			: `答对得 ${rule.right} 分，答错扣 ${Math.abs(rule.wrong)} 分，不答不扣分。`,
		'本台得分取在席人员得分的平均数。',
		'答案提交后不能更改，截止后收到的不计分。'
	],
	roundFigures: {
		questions: '题目',
		seconds: '每题限时',
		points: '每题满分',
		questionsUnit: '题',
		secondsUnit: '秒',
		pointsUnit: '分'
	},

	questionOf: (n: number, of: number) => `第 ${n} 题 / 共 ${of} 题`,
	fullPoints: '满分',
	pointsUnit: '分',
	listen: '请听题',
	afterStem: '读完题后出示选项，再开始作答',
	answered: '人已作答',
	closed: '作答截止',
	closedHint: '等待揭晓',
	multiHint: '多选题：选出全部正确的项',
	fillHint: '填空题：请在手机上填写',
	orderHint: '排序题：请在手机上排出先后顺序',
	matchHint: '配对题：请在手机上逐项配对',
	premises: '待配对',
	choices: '可选项',
	fillBlank: '请在手机上填写答案',

	revealTitle: (round: number) => `${ordinal(round)}轮 共同必答 · 揭晓`,
	distribution: '各选项人数',
	persons: (n: number) => `${n} 人`,
	rightPersons: (n: number) => `正确 ${n} 人`,
	keyHeading: '正确答案',
	alsoAccepted: (texts: string) => `也算正确：${texts}`,
	rightOf: (right: number, answered: number) => `答对 ${right} 人，作答 ${answered} 人`,
	voidedTitle: (round: number) => `${ordinal(round)}轮 共同必答 · 作废`,
	voided: '本题作废',
	voidedHint: '本题不计分，各台分数已恢复到本题之前',

	tableTitle: (after: number) => `积分榜 · ${ordinal(after)}题后`,
	tableStart: '积分榜',
	tableOf: (teams: number) => `${teams} 个台`,
	columns: {
		rank: '名次',
		team: '台号与支部',
		base: '基础',
		round: (round: number, rounds: number) => (rounds === 1 ? '必答' : `${ordinal(round)}轮`),
		total: '总分',
		moved: '升降'
	},
	movedUp: (n: number) => `上升 ${n} 名`,
	movedDown: (n: number) => `下降 ${n} 名`,
	unmoved: '名次不变',
	tableFoot: '如对分数有异议，请举手示意主持人',

	awards: '颁奖',
	results: '竞赛结果',
	podium: '团体名次',
	rankName: (rank: number) => `${ordinal(rank)}名`,
	stars: '个人之星',
	starLine: (right: number, of: number) => (right === of ? `${of} 题全对` : `对 ${right} 题`),
	restRanks: (from: number, to: number) =>
		from === to ? `${ordinal(from)}名` : `${ordinal(from)}至${toChineseNumber(to)}名`,
	rest: '其余各台',
	motto: '以赛促学 · 学以致用',
	ended: '本场竞赛已经结束，感谢各位参加',

	paused: '竞赛暂停',
	pausedHint: '请各位稍候，主持人继续后再作答',
	pausedOutage: '服务已恢复',
	pausedOutageHint: '已提交的答案都在，耽误的时间会补回，请等主持人继续',
	pausedLeft: (seconds: number) => `剩余 ${seconds} 秒，时间停在这里`
};
