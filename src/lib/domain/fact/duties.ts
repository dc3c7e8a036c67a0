import type { Draft, Extractor } from './draft.ts';

const DUTY = /^(?:负责|承担|主管|牵头负责)([\u4e00-\u9fff、]{4,24})$/;

/** Which unit is in charge of what: X负责Y. */
export const extractDuties: Extractor = (frame) =>
	frame.clauses.flatMap((clause): Draft[] => {
		if (
			clause.ownEnd === 0 ||
			(clause.subject?.kind !== 'org' && clause.subject?.kind !== 'collective')
		)
			return [];
		const match = DUTY.exec(clause.text.slice(clause.ownEnd));
		if (match === null) return [];
		return [
			{
				type: 'role',
				relation: '负责',
				span: [clause.end - match[1]!.length, clause.end],
				salience: 0.8,
				confidence: 0.85
			}
		];
	});
