import type { Draft, Extractor } from './draft.ts';

const DUTY = /^(?:具体)?(负责|承担|主管|牵头负责)([\u4e00-\u9fff、（）]{2,24})$/;
const HOLDER =
	/^((?:[\u4e00-\u9fff（）、]{0,16}?)(?:部门|单位|机关|机构|企业|中心|公司|委员会|办公室|街道|社区|乡镇|学校|医院|政府|局|院|站|所|队|组织|组长|人|员))(?=(?:具体)?(?:负责|承担|主管|牵头负责))/;
const NOT_DUTY = /^(?:人|制|同志|全部|部门|单位|工作$)|的$/;

/** Which unit is in charge of what: X负责Y, also by kind of department (民政部门负责…). */
export const extractDuties: Extractor = (frame) =>
	frame.clauses.flatMap((clause): Draft[] => {
		const own = clause.subject;
		const isNamed = clause.ownEnd > 0 && (own?.kind === 'org' || own?.kind === 'collective');
		const holder = isNamed ? undefined : HOLDER.exec(clause.text)?.[1];
		const from = isNamed ? clause.ownEnd : (holder?.length ?? 0);
		if (from === 0) return [];
		const match = DUTY.exec(clause.text.slice(from));
		if (match === null || NOT_DUTY.test(match[2]!)) return [];
		return [
			{
				type: 'role',
				relation: '负责',
				span: [clause.end - match[2]!.length, clause.end],
				...(holder === undefined ? {} : { subject: { text: holder, aliases: [] } }),
				salience: 0.85,
				confidence: 0.85
			}
		];
	});
