import type { Homes } from './homes.ts';
import { fullName } from './homes.ts';

/** Who speaks a paragraph of an interview or a briefing, and for which unit. */
export interface Speaker {
	readonly name: string;
	/** Undefined where the text does not say. */
	readonly unit?: string;
	/** Hosts and reporters ask; what they say states nothing. */
	readonly isAsking: boolean;
}

const LABEL = /^([\u4e00-\u9fff·]{1,14})：/;
const ASKING = /(?:主持人|记者|问|网友|提问)$/;
const POST =
	'(?:党组书记|党委书记|书记|局长|副局长|主任|副主任|县长|副县长|市长|副市长|总经理|董事长|院长|校长|部长|处长|厅长|所长|站长|负责人|新闻发言人|发言人)';

/** The label that opens a paragraph (张三：) with who it names; undefined where there is none. */
export function readLabel(
	text: string,
	article: { readonly text: string },
	homes: Homes
): { readonly speaker: Speaker; readonly length: number } | undefined {
	const match = LABEL.exec(text);
	if (match === null) return undefined;
	const name = match[1]!;
	if (ASKING.test(name)) return { speaker: { name, isAsking: true }, length: match[0].length };
	if (name === '答') return { speaker: { name, isAsking: false }, length: match[0].length };
	if (name.length > 4 && !name.includes('·')) return undefined;
	const unit = unitOf(name, article.text, homes);
	if (unit === undefined) return undefined;
	return { speaker: { name, unit, isAsking: false }, length: match[0].length };
}

function unitOf(name: string, text: string, homes: Homes): string | undefined {
	const match = new RegExp(`([\\u4e00-\\u9fff]{2,30}?)(?:${POST}、?)+${name}`).exec(text);
	if (match === null) return undefined;
	const unit = match[1]!.replace(/^.*(?:邀请到了?|邀请|由|到|是|请)/, '');
	return fullName(unit, homes) ?? unit;
}

/** Greetings, thanks and the running of a meeting state nothing. */
export const isCourtesy = (sentence: string): boolean =>
	/感谢|谢谢|欢迎(?:参加|各位|大家)|大家(?:上午|下午|晚上)?好|请.{0,12}(?:提问|作介绍|介绍|回答)|到此结束|提问前|下面，?(?:我|请)|祝(?:愿|大家)/.test(
		sentence
	);
