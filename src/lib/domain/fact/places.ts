import type { Draft, Extractor } from './draft.ts';
import { PROVINCES } from './lexicon.ts';

const PROVINCE = PROVINCES.join('|');
const UNDER = new RegExp(
	`(?:^|[，。；”]|在)(${PROVINCE})(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区)?，?((?:[\\u4e00-\\u9fff]{2,4}[市州盟])?([\\u4e00-\\u9fff]{2,10}?(?:自治县|自治旗|县|区|旗|市))(?:[\\u4e00-\\u9fff]{0,6}?)(?:局|委|政府|公司|医院|学校|党委|法院|检察院)(?!级))`,
	'g'
);

/** Which province a county's unit belongs to, as the article itself says. */
export const extractPlaces: Extractor = (frame) => {
	const drafts: Draft[] = [];
	for (const match of frame.shadow.matchAll(UNDER)) {
		const at = match.index + match[0].indexOf(match[1]!);
		const county = match[3]!;
		const unit = match[0].slice(match[0].lastIndexOf(match[2]!));
		if (/^[省市区各本全级]|[局委将的和在]/.test(county)) continue;
		if (/(?:自治区|地区|辖区|各县|各区|城区)$/.test(county)) continue;
		drafts.push({
			type: 'place',
			relation: '所在地',
			span: [at, at + match[1]!.length],
			subject: { text: unit, aliases: [county] },
			salience: 0.6,
			confidence: 0.9
		});
	}
	return drafts;
};
