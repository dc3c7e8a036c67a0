import { lengthOf } from '../kernel/chinese-text.ts';

/** How long the statement around a blank should be. */
export const AIM = 64;

/** Long statements end at the first 、 after the blank that leaves whole words. */
export function shortened(text: string, blank: string): string {
	if (lengthOf(text) <= AIM) return text;
	const from = text.indexOf(blank) + blank.length;
	const stop = text.slice(from).search(/、/);
	if (stop < 0) return text;
	const cut = text.slice(0, from + stop);
	const balanced = (cut.match(/[“《（]/g)?.length ?? 0) === (cut.match(/[”》）]/g)?.length ?? 0);
	return balanced && lengthOf(cut) >= 16 ? `${cut}等` : text;
}

/** Spaces, short forms and doubled marks smoothed out. */
export function tidy(text: string): string {
	return text
		.replace(/(^|，)([\u4e00-\u9fff]{2,10}(?:时间|地点|日期|对象|范围))：/, '$1$2为')
		.replace(
			/([\u4e00-\u9fff”》])[ ]+(?=[\u4e00-\u9fff“《])/g,
			(space, before: string, offset: number) => (inQuotes(text, offset) ? space : `${before}，`)
		)
		.replace(/（以下(?:简称|称)[^）]*）/g, '')
		.replace(/，{2,}/g, '，')
		.replace(/[，；：、]。$/, '。')
		.replace(/。{2,}/g, '。');
}

const inQuotes = (text: string, offset: number): boolean => {
	const before = text.slice(0, offset);
	return (before.match(/“/g)?.length ?? 0) > (before.match(/”/g)?.length ?? 0);
};
