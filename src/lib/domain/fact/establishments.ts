import type { Draft, Extractor } from './draft.ts';
import type { Frame } from './frame.ts';
import { CREATING, anyOf } from './lexicon.ts';

const MADE = anyOf(`
	制度 机制 计划 方案 体系 平台 模式 矩阵 清单 手册 指南 领导小组 工作专班 专班 工作组 服务队 宣讲团 突击队 示范点 培训班 推进会 现场会 联学会 座谈会 恳谈会 专项行动 指标 台账 档案 地图
	中心 服务站 工作站 驿站 基地 实施方案 考评指标 任务分解清单 专题会议 调度会 服务点 调解室 工作室 小程序 数据库 学习班 比武 竞赛
`);

const OBJECT = new RegExp(
	`(?:${CREATING})(?:了|起|出)?([\\u4e00-\\u9fff]{4,22}?(?:${MADE}))(?=[，。；、]|等|$)`
);
const NOT_A_NAME =
	/^(?:了|各|多个|一系列|相关|有关|以|由|在|为|从|把|将|对|通过|自己)|的|并|和.*和/;

/** Things brought into being that carry no quotation marks: 推出…制度, 制定…方案. */
export const extractEstablishments: Extractor = (frame: Frame) =>
	frame.clauses.flatMap((clause): Draft[] => {
		const from = clause.ownEnd;
		const match = OBJECT.exec(clause.text.slice(from));
		if (match === null || NOT_A_NAME.test(match[1]!)) return [];
		const end = clause.start + from + match.index + match[0].length;
		const kind = new RegExp(`(?:${MADE})$`).exec(match[1]!)![0];
		return [
			{
				type: 'initiative',
				relation: `举措:${match[0].slice(0, match[0].length - match[1]!.length)}:${kind}`,
				span: [end - match[1]!.length, end],
				salience: 0.6,
				confidence: 0.7
			}
		];
	});
