import { toChineseNumber } from '../../domain/kernel/chinese-number.ts';
import { formatPoints } from '../format.ts';
import { hostSetup } from './host-setup.ts';

const ordinal = (n: number): string => `第${toChineseNumber(n)}`;

/** Parameters of a log line, as the record gives them. */
type LogParams = Readonly<Record<string, string | number>>;

const KEY_WORDS: Readonly<Record<string, string>> = { true: '正确', false: '错误' };
const CLOSED_BY: Readonly<Record<string, string>> = {
	deadline: '到时截止',
	host: '由主持人截止',
	'all-answered': '全员已作答，自动截止'
};
const seat = ({ table, name }: LogParams): string => `${table} 号台 ${name}`;

export const host = {
	...hostSetup,

	pageTitle: (title: string) => `主持台 · ${title}`,
	console: '主持台',
	connecting: '正在连接房间，请稍候',
	code: '房间码',
	elapsed: '用时',
	online: '在线',
	onlineOf: (online: number, seated: number) => `${online}/${seated}`,
	screen: '大屏',
	screenOn: '已连接',
	screenOff: '未连接',
	schedule: '赛程',
	phaseAll: '共同必答',
	phaseAwards: '颁奖',
	phaseCount: (played: number, of: number) => `${played}/${of}`,
	shortcuts: '快捷键',
	back: '返回竞赛列表',

	preview: '大屏预览',
	previewNow: {
		lobby: '大屏正在显示：入席二维码',
		round: '大屏正在显示：本轮规则',
		stem: '大屏正在显示：题干，选项未出',
		open: '大屏正在显示：题干和选项',
		closed: '大屏正在显示：作答截止',
		revealed: '大屏正在显示：答案和原文依据',
		voided: '大屏正在显示：本题作废',
		table: '大屏正在显示：积分榜',
		awards: '大屏正在显示：颁奖',
		ended: '大屏正在显示：竞赛结果',
		paused: '大屏正在显示：竞赛暂停'
	},
	previewLobby: '扫码入席',
	openScreen: '打开大屏',
	openScreenHint: '在新窗口打开，拖到投影上后按 F 全屏，屋里太亮按 B 换成浅色',
	showJoin: '入席二维码',

	seats: '席位连接',
	seatsOff: (n: number) => `${n} 人断开`,
	seatsAll: '全部在线',
	seatsNone: '还没有人入席',
	teamSeats: (table: number, online: number, seated: number) =>
		`${table} 号台：在线 ${online} 人，入席 ${seated} 人`,
	seatOffline: (table: number, name: string) => `${table} 号台 ${name} 已断开`,
	manageSeats: '管理席位…',
	record: '记录落盘',
	recordAt: (seq: number) => `第 ${seq} 条`,
	server: '服务器',
	serverLive: '已连接',
	serverOff: '正在重连',

	steps: '本题步骤',
	stepNames: ['读题', '出题', '作答', '截止', '揭晓', '积分'],
	scriptHeading: '主持词',
	script: {
		lobby: (seated: number) =>
			`请各位同志用微信扫描大屏上的二维码，选择自己的支部和姓名入席。现在已有 ${seated} 人入席。`,
		round: (round: number, rules: string) =>
			`下面进行${ordinal(round)}轮共同必答，我来宣读规则。${rules}`,
		stem: (n: number, seconds: number) =>
			`请听${ordinal(n)}题。读完题后大屏出示选项，限时 ${seconds} 秒，请在自己的手机上作答。`,
		open: (seconds: number) => `现在开始作答，时间 ${seconds} 秒。选好以后，请按“提交答案”。`,
		openLow: '还有不到 10 秒，没有提交的同志请抓紧提交。',
		openAll: '各位都已经提交答案。',
		closed: (answered: number, seated: number) =>
			`停止作答。在席 ${seated} 人，提交答案 ${answered} 人。下面揭晓答案。`,
		revealed: (key: string, right: number, answered: number) =>
			`答案：${key}。作答 ${answered} 人，答对 ${right} 人。请看大屏上的原文依据。`,
		voided: (n: number) => `${ordinal(n)}题作废，不计分。请各位不要受影响，我们继续。`,
		table: (leaders: string, points: number, tied: boolean) =>
			tied
				? `请看积分榜。目前并列第一名的是${leaders}，${formatPoints(points)} 分。`
				: `请看积分榜。目前第一名是${leaders}，${formatPoints(points)} 分。`,
		level: (points: number) => `请看积分榜。目前各台同分，都是 ${formatPoints(points)} 分。`,
		awards: (places: string, stars: string) =>
			`现在宣布成绩。${places}。${stars === '' ? '' : `个人之星：${stars}。`}请上台领奖。`,
		place: (rank: number, name: string, points: number) =>
			`${ordinal(rank)}名，${name}，${formatPoints(points)} 分`,
		ended: '本场竞赛到此结束，成绩已经封存。感谢各位参加。',
		paused: '竞赛暂停，请各位稍候。作答时间停在这里，不会缩短。',
		outage: '刚才服务中断，现在已经恢复。提交过的答案都在，耽误的时间已经补回，请各位准备继续。',
		listMark: '、',
		placeMark: '；',
		keyMark: '，'
	},

	questionChip: (n: number) => `共同必答 第 ${n} 题`,
	difficulty: { easy: '难度 易', medium: '难度 中', hard: '难度 难' },
	questionCard: '本题与答案',
	keySecret: '答案仅主持人可见',
	key: '答案',
	keyIs: (text: string) => `答案：${text}`,
	accepted: (texts: string) => `也算正确：${texts}`,
	explanation: (text: string) => `解析：${text}`,
	noQuestion: '现在没有题目',
	noQuestionHint: '出题后，这里显示题目、答案和原文依据',

	/** The one next step: what the host does, and what the room then sees. */
	step: {
		'start-round': (n: number) => `宣读${ordinal(n)}轮规则`,
		'show-stem': (n: number) => `出第 ${n} 题，开始读题`,
		'open-question': () => '读完题，出示选项',
		'close-question': () => '提前截止作答',
		reveal: () => '揭晓答案',
		'show-table': () => '公布积分榜',
		'show-awards': () => '公布名次，开始颁奖',
		end: () => '结束竞赛，封存成绩',
		resume: () => '继续竞赛',
		done: () => '竞赛已经结束'
	},
	effect: {
		'start-round': '大屏出示本轮规则',
		'show-stem': '大屏和手机出示题干，选项暂不出示',
		'open-question': (seconds: number) => `倒计时 ${seconds} 秒，全员可以作答`,
		'close-question': (answered: number, seated: number, seconds: number) =>
			`还有 ${seconds} 秒，已作答 ${answered} / ${seated} 人`,
		reveal: '大屏出示答案、原文依据和各台得分',
		'show-table': '大屏出示名次、总分和升降',
		'show-awards': '大屏出示前三名和个人之星',
		end: '成绩不再变动，可以看复盘、下载成绩表',
		resume: (seconds: number) => `倒计时从剩余 ${seconds} 秒接着走`,
		resumeStill: '回到暂停前的这一步',
		done: '成绩已经封存'
	},
	keySpace: '空格',
	toReview: '查看复盘和成绩表',

	pause: '暂停',
	resume: '继续',
	addTime: '加时 10 秒',
	voidQuestion: '作废本题…',
	endContest: '结束竞赛…',
	pausedFact: '竞赛已暂停',
	pausedNext: '大屏和手机都显示暂停，作答时间不会缩短',
	outageFact: '服务中断后已自动暂停',
	outageNext: '记录完整，耽误的时间已经补回。确认大家都已回到页面，再继续',
	offlineFact: '主持台网络已断开，正在重连',
	offlineNext: '手机和大屏不受影响，作答照常截止。连上后从当前这一步继续',
	refusedFact: '操作没有执行',
	dismiss: '知道了',

	log: '赛事记录',
	logEmpty: '还没有记录',
	logText: {
		RoomOpened: (p: LogParams) => `房间开放，共 ${p.teams} 个台`,
		HostClaimed: (p: LogParams) => `${p.name} 主持`,
		SeatTaken: (p: LogParams) => `${seat(p)} 入席`,
		SeatTakenOver: (p: LogParams) => `${seat(p)} 换了手机`,
		SeatReleased: (p: LogParams) => `${seat(p)} 的席位已释放`,
		RoundStarted: (p: LogParams) => `${ordinal(Number(p.round))}轮 共同必答 开始`,
		StemShown: (p: LogParams) => `第 ${p.questionNo} 题已出题，正在读题`,
		QuestionOpened: (p: LogParams) => `第 ${p.questionNo} 题开始作答，限时 ${p.seconds} 秒`,
		QuestionClosed: (p: LogParams) =>
			`第 ${p.questionNo} 题${CLOSED_BY[String(p.cause)] ?? '截止'}，作答 ${p.answered} 人`,
		QuestionRuled: (p: LogParams) =>
			`第 ${p.questionNo} 题计分，${p.counted} 人中答对 ${p.right} 人`,
		QuestionRevealed: (p: LogParams) =>
			`第 ${p.questionNo} 题揭晓，答案 ${KEY_WORDS[String(p.key)] ?? p.key}`,
		QuestionVoided: (p: LogParams) => `第 ${p.questionNo} 题作废：${p.reason}`,
		TableShown: () => '公布积分榜',
		Paused: (p: LogParams) =>
			(p.cause === 'outage' ? '服务恢复，自动暂停' : '主持人暂停') +
			(p.seconds === undefined ? '' : `，剩余 ${p.seconds} 秒`),
		Resumed: () => '继续竞赛',
		TimeAdded: (p: LogParams) => `加时 ${p.seconds} 秒`,
		AwardsShown: () => '公布名次，开始颁奖',
		ContestEnded: () => '竞赛结束，成绩封存'
	},

	elsewhereTitle: '另一个页面正在主持',
	elsewhereText: (name: string) =>
		`${name} 正在另一个页面主持这场竞赛。同一时间只有一个页面可以操作，这里只能查看。`,
	takeOver: '在这里接管…',
	takeOverTitle: '确定在这里接管吗？',
	takeOverText: '接管以后，原来的页面不能再操作。赛程、分数和席位都不变。',
	takeOverConfirm: '在这里接管',
	keepWatching: '只看不接管',

	cancel: '取消',
	voidTitle: (n: number) => `作废第 ${n} 题`,
	voidText: '作废后本题不计分，已经加减的分退回。作废不能撤销，理由写入赛事记录。',
	voidReason: '作废理由',
	voidReasonHint: '例如：题干读错、选项有误',
	voidConfirm: '作废本题',
	endTitle: '结束竞赛',
	endText: '结束后不能再出题，成绩按现在的分数封存。没有揭晓的题不计分。',
	endConfirm: '结束竞赛',
	joinTitle: '入席二维码',
	joinText: '请大家扫码，或打开下面的地址并输入房间码',
	screenTitle: '打开大屏',
	screenText: '在接投影的电脑上打开这个地址。地址里有大屏口令，请不要发到群里。',
	screenAddress: '大屏地址',
	copy: '复制地址',
	copied: '已复制',
	copyByHand: '请选中地址后手动复制',
	openHere: '在新窗口打开',
	seatsTitle: '管理席位',
	seatsText: '释放后，这部手机不再占用席位，本人可以重新扫码入席，已得的分保留。',
	release: '释放席位',
	releaseFor: (name: string) => `释放席位：${name}`,
	seatState: { online: '在线', offline: '断开', answered: '已作答' },
	helpTitle: '快捷键',
	helpText: '输入文字或打开对话框时，快捷键不起作用。作废和结束没有快捷键。',
	helpKeys: {
		next: '下一步（红色按钮）',
		pause: '暂停或继续',
		addTime: '加时 10 秒',
		help: '打开这张表'
	},
	teamStrip: '各台得分',
	lastDelta: (points: string) => `本题 ${points}`
};
