import type { Draft, Extractor } from './draft.ts';

const OUTCOME =
	/^(?:视为|视同|免于|免除|免收|不得|不予|不再|按|按照|依法|责令|给予|予以|取消|暂停|终止|解除|扣|加|奖励|晋升|通报|追究|由|应当|可以|可|方可|须|必须|每|一次性|[\u4e00-\u9fff]{2,6}(?:晋升|减半|加倍|降低|提高|延长))/;

/** What follows from a case: 达到…的，免于…; 逾期…的，按…. */
export const extractOutcomes: Extractor = (frame) =>
	frame.clauses.flatMap((clause, i): Draft[] => {
		const next = frame.clauses[i + 1];
		if (next === undefined || clause.mark !== '，' || !/[^目]的$/.test(clause.text)) return [];
		if (next.end - next.start < 4 || next.end - next.start > 26 || !OUTCOME.test(next.text))
			return [];
		if (clause.end - clause.start < 6 || /[“《]/.test(next.text)) return [];
		return [
			{
				type: 'role',
				relation: '后果',
				span: [next.start, next.end],
				salience: 0.8,
				confidence: 0.85
			}
		];
	});
