import type { Span } from '../article/article.ts';
import type { Draft, Extractor } from './draft.ts';

const BAND =
	/([\u4e00-\u9fff]{0,6}(?:不满|不足|未满|低于|超过|满|达到|高于)?\d[\d.,]*[%\u4e00-\u9fff]{1,3}?(?:（含）|\(含\))?(?:(?:至|到|—|-|～)\d[\d.,]*[%\u4e00-\u9fff]{1,3}?|以[上下]|[以之]内|以上不[足满]\d[\d.,]*[%\u4e00-\u9fff]{1,3}?)?)的?，?(?:评定为|评为|确定为|定为|属于|为|列为)([\u4e00-\u9fffA-Z“”]{1,8}?)(?=[，；、。]|$)/g;

/** A scale of grades (90分以上的为优秀，75分至89分的为良好…): which grade belongs to which band. */
export const extractBands: Extractor = (frame) => {
	const found = [...frame.shadow.matchAll(BAND)].map((match) => {
		const grade = match[2]!.replace(/[“”]/g, '');
		const end = match.index + match[0].length;
		const at = frame.shadow.lastIndexOf(grade, end);
		const band = match[1]!;
		return { band, grade, span: [at, at + grade.length] as Span };
	});
	const isScale =
		found.length >= 3 &&
		new Set(found.map(({ grade }) => grade)).size === found.length &&
		new Set(found.map(({ band }) => band)).size === found.length;
	if (!isScale) return [];
	return found.map(({ band, span }): Draft => ({
		type: 'role',
		relation: `等次:${band}`,
		span,
		value: { items: found.map((other) => other.grade) },
		salience: 0.85,
		confidence: 0.95
	}));
};
