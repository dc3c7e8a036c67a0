import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ItemJson } from '#lib/domain/question/item-json.ts';
import { fixtureText, GOLDEN } from '../support/question-fixtures.ts';

const ROOT = join(import.meta.dirname, '../..');
const ARTICLE = join(GOLDEN, 'articles', 'round-up.txt');
let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'saixue-cli-'));
});
afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

function saixue(...args: string[]): { status: number | null; out: string; err: string } {
	const done = spawnSync(process.execPath, ['src/cli/main.ts', ...args], {
		cwd: ROOT,
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024,
		env: { PATH: process.env['PATH'] ?? '', LANG: 'zh_CN.UTF-8' }
	});
	return { status: done.status, out: done.stdout, err: done.stderr };
}

function file(name: string, content: string | Uint8Array): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

describe('saixue generate', () => {
	it('prints a JSON array and nothing else, the same bytes on every run', () => {
		const first = saixue('generate', ARTICLE, '--json');
		expect(first.err).toBe('');
		expect(first.status).toBe(0);
		const items = JSON.parse(first.out) as ItemJson[];
		expect(items.length).toBeGreaterThan(80);
		expect(saixue('generate', ARTICLE, '--json').out).toBe(first.out);
		for (const item of items) {
			expect(fixtureText('round-up')).toContain(item.source.quote);
			expect(item.source.quote).toContain(item.factValue);
			if (item.options !== undefined) {
				expect(item.optionCount ?? 4).toBe(item.options.length);
				for (const index of [item.answer!].flat()) expect(item.options[index]).toBeDefined();
			} else expect([item.blank].flat()[0]).toBeTruthy();
		}
	});

	it('reads a GB18030 file as it reads UTF-8', () => {
		// 松江县税务局打造“税小二”服务品牌，培训干部120名。
		const hex =
			'cbc9bdadcfd8cbb0cef1bed6b4f2d4eca1b0cbb0d0a1b6fea1b1b7fecef1c6b7c5c6a3accdf8d1b5b8c9b2bf313230c3fba1a3';
		const bytes = Uint8Array.from(hex.match(/../g)!.map((pair) => parseInt(pair, 16)));
		const { status, out } = saixue('generate', file('gb.txt', bytes), '--json');
		expect(status).toBe(0);
		expect((JSON.parse(out) as ItemJson[]).map(({ factValue }) => factValue)).toContain('税小二');
	});

	it('prints a table for people where no JSON is asked for', () => {
		const { out, status } = saixue('generate', ARTICLE);
		expect(status).toBe(0);
		expect(out).toMatch(/^《以"小网格"托起"大民生"》　共 \d+ 题\n/);
	});

	it.each([
		['an empty file', () => file('empty.txt', ''), '文件里没有文字'],
		['a binary file', () => file('binary.txt', Uint8Array.from([1, 2, 0, 3])), '不是纯文本文件'],
		['a docx', () => file('a.docx', Uint8Array.from([0x50, 0x4b, 3, 4, 1])), '不是纯文本文件'],
		['a 50 MB file', () => file('big.txt', new Uint8Array(50 * 1024 * 1024).fill(97)), '超过 5 MB'],
		['a missing file', () => join(folder, 'none.txt'), '找不到文件'],
		['a folder', () => folder, '无法读取']
	])('refuses %s with one sentence and code 2', (_, path, sentence) => {
		const { status, out, err } = saixue('generate', path(), '--json');
		expect(status).toBe(2);
		expect(out).toBe('');
		expect(err.trimEnd().split('\n')).toHaveLength(1);
		expect(err).toContain(sentence);
	});

	it('gives an empty array for a text without facts', () => {
		const { status, out } = saixue(
			'generate',
			file('plain.txt', '今天天气很好。\n大家都很高兴。'),
			'--json'
		);
		expect(status).toBe(0);
		expect(JSON.parse(out)).toEqual([]);
	});

	it('speaks English where asked', () => {
		expect(saixue('generate', '--lang', 'en').err).toMatch(/^Name the article file/);
		expect(saixue('generate', file('none-2.txt', ''), '--lang', 'en').err).toMatch(/no text/);
	});

	it('refuses an unknown command or option and names it', () => {
		expect(saixue('frobnicate')).toMatchObject({ status: 2, out: '' });
		expect(saixue('generate', ARTICLE, '--nonsense').err).toContain('--nonsense');
	});
});

describe('saixue export', () => {
	it('prints a shipped bank in the same form', () => {
		const { status, out } = saixue('export', 'county-tax-bureau-2023-11', '--json');
		expect(status).toBe(0);
		const items = JSON.parse(out) as ItemJson[];
		expect(items.length).toBeGreaterThan(100);
		for (const item of items) expect(item.source.quote).not.toBe('');
	});

	it('names the banks there are where it does not know one', () => {
		const { status, err } = saixue('export', 'nothing', '--json');
		expect(status).toBe(2);
		expect(err).toContain('county-tax-bureau-2023-11');
	});
});
