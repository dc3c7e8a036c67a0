import { describe, expect, it } from 'vitest';
import { readArticle } from '#lib/domain/article/read-article.ts';
import { splitSentences } from '#lib/domain/article/sentences.ts';
import { shadowOf } from '#lib/domain/kernel/shadow.ts';
import { ARTICLE_NAMES, fixtureText } from '../support/question-fixtures.ts';

const PAGE = [
	'  • 微博',
	'  • 微信',
	'',
	'把实事办到群众心坎上',
	'发布时间:2024年03月08日 来源:松江县融媒体中心 字号:[ ] [ ] 打印本页',
	'分享到:',
	'',
	'松江县坚持问题导向。各镇积极行动!',
	'',
	'聚焦民生  办好实事',
	'——在"快"上见行动。',
	'县医保局推出"马上办"窗口。',
	'一、健全机制',
	'（一）明确责任。',
	'各单位要落实责任，于3月15日前报送方案。',
	'扫一扫在手机上打开当前页'
].join('\n');

describe('reading an article', () => {
	const article = readArticle(PAGE);

	it('takes the title, the publisher and the date from the page header', () => {
		expect(article.title).toBe('把实事办到群众心坎上');
		expect(article.publisher).toBe('松江县融媒体中心');
		expect(article.publishedOn).toBe('2024-03-08');
	});

	it('numbers body paragraphs and headings together from the first body paragraph', () => {
		expect(article.paragraphs.map(({ number, kind, text }) => [number, kind, text])).toEqual([
			[1, 'body', '松江县坚持问题导向。各镇积极行动!'],
			[2, 'heading', '聚焦民生  办好实事'],
			[3, 'heading', '——在"快"上见行动。'],
			[4, 'body', '县医保局推出"马上办"窗口。'],
			[5, 'heading', '一、健全机制'],
			[6, 'heading', '（一）明确责任。'],
			[7, 'body', '各单位要落实责任，于3月15日前报送方案。']
		]);
	});

	it('opens a section at the highest headings only', () => {
		expect(article.sections.map(({ title }) => title)).toEqual([
			'',
			'聚焦民生  办好实事',
			'一、健全机制'
		]);
		expect(article.paragraphs.map(({ section }) => section)).toEqual([0, 1, 1, 1, 2, 2, 2]);
	});

	it.each(ARTICLE_NAMES)('keeps offsets into the raw text of %s', (name) => {
		const { raw, paragraphs } = readArticle(fixtureText(name));
		expect(paragraphs.length).toBeGreaterThan(5);
		for (const paragraph of paragraphs) {
			expect(raw.slice(...paragraph.span)).toBe(paragraph.text);
			for (const sentence of paragraph.sentences) {
				expect(raw.slice(...sentence.span)).toBe(sentence.text);
				expect(paragraph.text).toContain(sentence.text);
			}
		}
	});

	it('leaves page furniture out of the body', () => {
		for (const name of ARTICLE_NAMES) {
			const text = readArticle(fixtureText(name))
				.paragraphs.map((paragraph) => paragraph.text)
				.join('\n');
			expect(text).not.toMatch(/打印本页|分享到|扫一扫|责任编辑|当前位置/);
		}
	});

	it('reads a notice whose signature tells publisher and date', () => {
		const notice = readArticle(fixtureText('notice'));
		expect(notice.publisher).toBe('临川市人民政府办公室');
		expect(notice.publishedOn).toBe('2023-08-07');
		expect(notice.paragraphs.filter(({ kind }) => kind === 'heading').map((p) => p.text)).toEqual([
			'第一章 总则',
			'第二章 编制与配备',
			'第三章 使用管理',
			'第四章 监督问责'
		]);
	});

	it.each(['', '   \n\n', '。', '“', '一', '\u0000\ud800', '来源：某局', '《》《》“”'])(
		'survives the torn text %j',
		(text) => {
			expect(() => readArticle(text)).not.toThrow();
		}
	);
});

describe('splitting sentences', () => {
	it.each([
		['甲县出台办法。乙县跟进！', ['甲县出台办法。', '乙县跟进！']],
		['他说：“先干起来。再说别的。”大家赞成。', ['他说：“先干起来。再说别的。”', '大家赞成。']],
		[
			'“路通了，心也通了！”村民李大山说。全村都高兴。',
			['“路通了，心也通了！”村民李大山说。', '全村都高兴。']
		],
		['"办得快!"居民王芳称赞说。服务更好了.', ['“办得快！”居民王芳称赞说。', '服务更好了。']],
		['面积达3.5万亩，增长1.2倍。', ['面积达3.5万亩，增长1.2倍。']],
		['引号没有关上“开头。后面还有。', ['引号没有关上“开头。', '后面还有。']]
	])('splits %s', (text, expected) => {
		const shadow = shadowOf(text);
		expect(splitSentences(shadow).map(([from, to]) => shadow.slice(from, to))).toEqual(expected);
	});
});

describe('the shadow of a line', () => {
	it.each([
		['他说:"好,很好!"', '他说：“好，很好！”'],
		['「枫桥」式', '“枫桥”式'],
		['共1,200人,3:30开会', '共1,200人，3:30开会'],
		['”一件事”改革', '“一件事”改革'],
		['增长１２.５％', '增长12.5%']
	])('unifies %s', (line, expected) => {
		expect(shadowOf(line)).toBe(expected);
		expect(shadowOf(line)).toHaveLength(line.length);
	});
});
