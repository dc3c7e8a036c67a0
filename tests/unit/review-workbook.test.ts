import { Readable } from 'node:stream';
import readSheets from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { checkRecord } from '#lib/domain/report/check-record.ts';
import { reportOf } from '#lib/domain/report/contest-report.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { attachment } from '#lib/server/adapters/formats/attachment.ts';
import { contestWorkbook } from '#lib/server/adapters/formats/contest-workbook.ts';
import { safeText } from '#lib/server/adapters/formats/safe-text.ts';
import {
	EVERY_TYPE,
	planOf,
	rightOf,
	roundOf,
	TEAM_1,
	TEAM_2,
	TestRoom,
	wrongOf
} from '../support/contest-fixtures.ts';

const FORMULA = '=cmd|"/c calc"!A0';

function played(): TestRoom {
	const room = TestRoom.opened(
		planOf({
			title: '学习竞赛 “第一场”',
			organiser: '+县局机关党委',
			teams: [
				{ id: TEAM_1, table: 1, name: '@SUM(A1)', note: '办公室' },
				{ id: TEAM_2, table: 2, name: '第二支部' }
			],
			rounds: [roundOf(EVERY_TYPE)]
		})
	);
	room.sit(1, TEAM_1, '赵喆');
	room.sit(2, TEAM_2, FORMULA.slice(0, 12));
	for (const [index, item] of EVERY_TYPE.entries()) {
		room.pressUntil('open-question');
		room.wait(1_500);
		room.answer(1, index + 1, rightOf(item));
		room.answer(2, index + 1, wrongOf(item));
		if (index === 1) room.host({ type: 'VoidQuestion', questionNo: 2, reason: '题干有误' });
	}
	room.pressUntil('end');
	return room;
}

async function workbook(locale: 'zh-CN' | 'en' = 'zh-CN') {
	const { record } = played();
	const report = reportOf(record);
	const check = checkRecord(record);
	const words = await loadMessages(locale);
	const bytes = await contestWorkbook({
		report,
		check,
		words,
		times: { opened: '2027-01-15 08:00', ended: null }
	});
	const sheets = await readSheets(Readable.from([Buffer.from(bytes)]));
	const rowsOf = (name: string) => sheets.find(({ sheet }) => sheet === name)!.data;
	return { bytes, sheets, rowsOf, report, check, words: words.review.sheets };
}

describe('the workbook of a contest', () => {
	test('holds the five sheets, and totals that equal the report', async () => {
		const { sheets, rowsOf, report, words } = await workbook();
		expect(sheets.map(({ sheet }) => sheet)).toEqual([
			words.table,
			words.teams,
			words.persons,
			words.questions,
			words.record
		]);
		const rows = rowsOf(words.table).slice(1);
		expect(rows.map((row) => [row[1], row[7]])).toEqual(
			report.teams.map(({ table, total }) => [table, total])
		);
	});

	test('marks a voided question in every sheet and gives no points for it', async () => {
		const { rowsOf, words } = await workbook();
		expect(rowsOf(words.teams)[1]!.slice(4, 6)).toEqual([words.marks.voided, null]);
		expect(rowsOf(words.persons)[1]![6]).toBe(words.marks.voided);
		expect(rowsOf(words.questions)[2]!).toContain(`${words.marks.voided} 题干有误`);
	});

	test('[S18] keeps names that look like formulas as text', async () => {
		const { rowsOf, words } = await workbook();
		const names = [
			...rowsOf(words.table).map((row) => row[2]),
			...rowsOf(words.persons).map((row) => row[1]),
			...rowsOf(words.record).map((row) => row[1])
		];
		expect(names).toContain("'@SUM(A1)");
		expect(names).toContain(`'${FORMULA.slice(0, 12)}`);
		expect(names).toContain("'+县局机关党委");
		for (const name of names) {
			if (typeof name === 'string') expect(name).not.toMatch(/^[=+\-@\t\r\0]/);
		}
	});

	test('[P5] states head, seed and check of the record', async () => {
		const { rowsOf, check, report, words } = await workbook();
		const proof = new Map(rowsOf(words.record).map((row) => [row[0], row[1]]));
		expect(proof.get(words.proof.head)).toBe(check.head);
		expect(proof.get(words.proof.seed)).toBe(report.seed);
		expect(proof.get(words.proof.events)).toBe(check.events);
		expect(proof.get(words.proof.check)).toBe(words.proof.checkSame);
	});

	test('speaks English to an English reader', async () => {
		const { sheets, words } = await workbook('en');
		expect(sheets[0]!.sheet).toBe(words.table);
		expect(words.table).toMatch(/^[\x20-\x7e]+$/);
	});
});

describe('[S18] typed text in a cell', () => {
	test.each([
		['=1+1', "'=1+1"],
		['+86', "'+86"],
		['-5', "'-5"],
		['@SUM', "'@SUM"],
		['\tA', "'\tA"],
		['\rA', "'\rA"],
		['＝1', "'＝1"],
		['王喆 =好', '王喆 =好']
	])('%j becomes %j', (typed, kept) => {
		expect(safeText(typed)).toBe(kept);
	});

	test('loses what XML forbids and is cut to what a cell holds', () => {
		expect(safeText('\0=1')).toBe("'=1");
		expect(safeText('a\u0001b\ud800c\ufffe😀')).toBe('abc😀');
		expect(safeText('长'.repeat(40_000))).toHaveLength(32_767);
	});
});

describe('the name of a download', () => {
	test('is encoded for today’s browsers and plain for old ones', () => {
		expect(attachment('学习竞赛 “一”', 'score-sheet', 'xlsx')).toBe(
			'attachment; filename="score-sheet.xlsx"; filename*=UTF-8\'\'%E5%AD%A6%E4%B9%A0%E7%AB%9E%E8%B5%9B%20%E2%80%9C%E4%B8%80%E2%80%9D.xlsx'
		);
	});

	test.each([['a/b\\c:d*e?f"g<h>i|j'], ['a\r\nX-Injected: 1'], ['\ud800'], ['']])(
		'cannot break the header or the folder: %j',
		(name) => {
			const header = attachment(name, 'record', 'json');
			expect(header).toMatch(/^[\x20-\x7e]+$/);
			expect(decodeURIComponent(header.split("UTF-8''")[1]!)).not.toMatch(/[\\/:*?"<>|\p{Cc}]/u);
		}
	);
});
