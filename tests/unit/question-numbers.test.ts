import { describe, expect, it } from 'vitest';
import {
	parseChineseNumber,
	parseNumber,
	toChineseNumber
} from '#lib/domain/kernel/chinese-number.ts';
import { normaliseAnswer, normaliseText } from '#lib/domain/kernel/chinese-text.ts';
import { phraseClass } from '#lib/domain/question/phrase-class.ts';
import { PROTECTED_WORDING } from '#lib/domain/question/protected-wording.ts';

describe('numbers in Chinese', () => {
	it.each([
		['十六', 16],
		['二百二十二', 222],
		['一百零五', 105],
		['两千', 2000],
		['一万二千', 12000],
		['二〇二三', 2023],
		['两', 2],
		['十', 10],
		['', undefined],
		['三心', undefined]
	])('reads %s', (text, value) => {
		expect(parseChineseNumber(text)).toBe(value);
	});

	it.each([
		['1,200', 1200],
		['3.5', 3.5],
		['1.2万', 12000],
		['4亿', 4e8],
		['十二', 12],
		['abc', undefined]
	])('reads %s in either script', (text, value) => {
		expect(parseNumber(text)).toBe(value);
	});

	it('writes what it reads', () => {
		for (let n = 0; n < 10_000; n += 7) expect(parseChineseNumber(toChineseNumber(n))).toBe(n);
		expect([10, 16, 110, 1005].map(toChineseNumber)).toEqual([
			'十',
			'十六',
			'一百一十',
			'一千零五'
		]);
	});
});

describe('comparing texts', () => {
	it('forgives width, spaces, quotation marks and a closing full stop', () => {
		expect(normaliseText(' “枫桥式”　Ａ１。')).toBe('枫桥式a1');
	});

	it('forgives the script of numbers and the words of a hedge', () => {
		expect(normaliseAnswer('二十多名')).toBe(normaliseAnswer('20余名'));
		expect(normaliseAnswer('将近五百人')).toBe(normaliseAnswer('近500人'));
		expect(normaliseAnswer('20余名')).not.toBe(normaliseAnswer('20名'));
	});
});

describe('the shape of a quoted phrase', () => {
	it.each([
		['作战图', 'image'],
		['诉求接听员', 'post'],
		['循迹溯源 学思践行', 'motto'],
		['一人一册', 'count'],
		['政治机关意识怎么树牢', 'question'],
		['青年积分管理办法', 'thing'],
		['小马识途', 'name']
	])('calls %s a %s', (text, expected) => {
		expect(phraseClass(text)).toBe(expected);
	});
});

describe('the list of protected wording', () => {
	it('says of every entry what it guards, and keeps no state between tests', () => {
		for (const { guards, pattern } of PROTECTED_WORDING) {
			expect(guards).toMatch(/^(?:leader|idea|congress|document|policy|institution|idiom)$/);
			expect(pattern.global).toBe(false);
		}
	});
});
