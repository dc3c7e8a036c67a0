/** Lines that belong to the web page and not to the article. */
const FURNITURE: readonly RegExp[] = [
	/^[•·*\-\s]*(?:抖音|微博|微信|QQ|QQ空间|朋友圈|新浪微博|腾讯微博|人人网|快手|小红书|客户端|手机版|无障碍(?:浏览)?|首页|返回顶部|返回|关闭(?:窗口|本页)?|打印(?:本页)?|收藏|转发|评论|点赞|纠错|下载)[\s•·|、,，]*$/,
	/^(?:分享到|分享至|分享|转发到|我要分享)[:：]?/,
	/^(?:当前位置|您(?:现在|当前)的?位置|您所在的位置)[:：]/,
	/^[【[（(]?\s*(?:字号|字体|字体大小)\s*[:：]/,
	/^[【[（(]?\s*(?:打印(?:本页|此页|文章)?|关闭(?:窗口)?|大\s*中\s*小|我要纠错|视力保护色).{0,20}$/,
	/^(?:扫一扫|扫码|微信扫|用手机扫|长按识别|点击查看|点击这里).{0,30}$/,
	/^[（(【[]?\s*(?:责任编辑|责编|编辑|审核|校对|初审|复审|终审|值班编委|监制)\s*[:：].{0,30}$/,
	/^(?:上一篇|下一篇|上一条|下一条|上页|下页|相关链接|相关阅读|相关文章|相关新闻|延伸阅读|热门推荐|更多)[:：]?/,
	/^(?:版权所有|版权声明|主办单位|承办单位|网站标识码|网站地图|联系我们|关于我们|Copyright|©)/i,
	/(?:ICP备|公网安备)\s*\d/,
	/^(?:浏览次数|阅读次数|访问量|点击数|点击量|阅读)[:：]?\s*[\d,]*\s*次?$/,
	/^https?:\/\/\S+$/,
	/^[-=_*·•—\s]{3,}$/
];

export const isFurniture = (line: string): boolean =>
	FURNITURE.some((pattern) => pattern.test(line));

/** What the line under a title tells about the article. */
export interface Imprint {
	readonly publisher?: string;
	/** ISO date. */
	readonly publishedOn?: string;
}

const LABEL =
	/(?:^|[\s\u3000|｜【[（(，,])(?:发布时间|发布日期|发文日期|成文日期|印发日期|时间|日期|来源|信息来源|文章来源|稿件来源|发布机构|发布单位|发文机关|作者|记者|通讯员|索引号|文号|发文字号)\s*[:：]/;

/** Reads publisher and date from a header line; undefined where the line is none. */
export function readImprint(line: string): Imprint | undefined {
	const publishedOn = readDate(line);
	const source = /(?:来源|发布机构|发布单位|发文机关)\s*[:：]\s*([^\s\u3000:：|｜【[]+)/.exec(
		line
	)?.[1];
	const bare =
		/^[（(]?\s*\d{4}\s*[年\-/.]\s*\d{1,2}\s*[月\-/.]\s*\d{1,2}\s*日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?\s*[)）]?(?:\s+\S{2,20})?$/;
	const numbered = /^[（(]?\S{0,12}[〔[【]\d{4}[〕\]】]\S{0,4}\d+号[)）]?$/;
	if (!LABEL.test(line) && !bare.test(line) && !numbered.test(line)) return undefined;
	if (line.length > 120) return undefined;
	return {
		...(source === undefined ? {} : { publisher: source }),
		...(publishedOn === undefined ? {} : { publishedOn })
	};
}

/** The first full date of a text as YYYY-MM-DD. */
export function readDate(text: string): string | undefined {
	const match = /(\d{4})\s*[年\-/.]\s*(\d{1,2})\s*[月\-/.]\s*(\d{1,2})/.exec(text);
	if (match === null) return undefined;
	const [month, day] = [Number(match[2]), Number(match[3])];
	if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
	return `${match[1]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
