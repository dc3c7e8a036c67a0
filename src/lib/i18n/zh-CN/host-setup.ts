import { toChineseNumber } from '../../domain/kernel/chinese-number.ts';
import type { DateParts } from '../date-parts.ts';

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** Texts of the list of contests and of the form that opens one; a part of `host`. */
export const hostSetup = {
	list: {
		pageTitle: '竞赛 · 赛学',
		title: '竞赛',
		open: '开一场竞赛',
		running: '进行中',
		ended: '已结束',
		caption: '竞赛，最近的在前',
		columns: {
			title: '竞赛',
			code: '房间码',
			stage: '状态',
			teams: '台数',
			persons: '人数',
			questions: '题目',
			openedAt: '开放时间',
			action: '操作'
		},
		stage: { lobby: '等候入席', running: '进行中', ended: '已结束' },
		moment: (at: DateParts) =>
			`${at.month} 月 ${at.day} 日 ${twoDigits(at.hour)}:${twoDigits(at.minute)}`,
		resume: '继续主持',
		resumeFor: (title: string) => `继续主持：${title}`,
		review: '看复盘',
		reviewFor: (title: string) => `看复盘：${title}`,
		emptyTitle: '还没有竞赛',
		emptyText: '选一套已发布的题，大家扫码入席，十五分钟就能办一场支部学习会。',
		emptyLibrary: '先去看看题库',
		noneRunning: '现在没有进行中的竞赛'
	},
	setup: {
		pageTitle: '开一场竞赛 · 赛学',
		title: '开一场竞赛',
		crumb: '竞赛',
		submit: '开放房间，生成二维码',
		noQuizTitle: '还没有可用的题集',
		noQuizText: '请先在文章与题库里采用一些题目，发布成题集。',
		toLibrary: '去文章与题库',

		content: '竞赛内容',
		quiz: '题集',
		quizOption: (title: string, items: number) => `${title}（${items} 题）`,
		name: '竞赛名称',
		nameHint: '显示在大屏和手机上，不超过 60 字',
		nameDefault: (quiz: string) => `“${quiz}”学习竞赛`.slice(0, 60),
		organiser: '主办单位',
		organiserHint: '可以不填',

		preset: '方案',
		presets: {
			'branch-study': {
				name: '支部学习会',
				text: '全员用自己的手机同时答题，一起揭晓。本台得分取在席人员的平均数，人多人少一样公平。'
			}
		},
		rule: '规则',
		count: '题数',
		seconds: '每题限时（秒）',
		right: '答对得分',
		wrong: '答错扣分',
		wrongHint: '填 0 表示不扣分',
		tooFew: (items: number) => `这套题只有 ${items} 题，题数不能更多`,
		readAloud: '主持人将这样宣读',
		estimate: '预计用时',
		minutes: (n: number) => `约 ${n} 分钟`,
		estimateNote: '含入席、宣读规则、读题和公布积分',

		teams: '台号与支部',
		teamName: (table: number) => `${table} 号台名称`,
		teamNote: (table: number) => `${table} 号台所属单位`,
		teamNamePlaceholder: '支部名称',
		teamNotePlaceholder: '所属单位，可以不填',
		addTeam: '加一个台',
		removeTeam: (table: number) => `去掉 ${table} 号台`,
		defaultTeam: (table: number) => `第${toChineseNumber(table)}党支部`,
		spareTeams: '名称留空的台不参赛',

		roster: '人员名单',
		rosterHint:
			'从表格里复制粘贴即可，每行一人或一台：支部，姓名。没有名单就留空，大家自己填姓名。',
		rosterExample: '第一党支部，王建国\n第一党支部，李敏\n2，赵一鸣、孙婷',
		rosterRead: (persons: number, teams: number) => `读到 ${persons} 人，分在 ${teams} 个台`,
		rosterEmpty: '没有名单，大家入席时自己填姓名',
		rosterFaults: (n: number) => `有 ${n} 处需要修改`,
		rosterFault: {
			'team-unknown': (line: number, text: string) => `第 ${line} 行：没有找到支部“${text}”`,
			'name-missing': (line: number, text: string) => `第 ${line} 行：“${text}”后面没有姓名`,
			'name-invalid': (line: number, text: string) => `第 ${line} 行：“${text}”不是姓名`,
			'name-twice': (line: number, text: string) => `第 ${line} 行：“${text}”重复了`
		},
		openNames: '名单外的人可以自己填姓名入席',

		fields: {
			quiz: '请选择一套题',
			title: '请填写竞赛名称，不超过 60 字',
			count: '请填写 1 以上的题数',
			seconds: '限时请填 5 至 600 秒',
			points: '分值请填 0 至 1000 的整数',
			teams: '至少要有一个台，名称不能相同，每个不超过 20 字'
		}
	}
};
