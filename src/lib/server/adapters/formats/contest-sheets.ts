import type { CellObject, Row, Sheet } from 'write-excel-file/node';
import type { ContestReport, QuestionReport, TeamCell } from '#lib/domain/report/report.ts';
import type { Response } from '#lib/domain/question/item.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { ContestWorkbook } from './contest-workbook.ts';
import { safeText } from './safe-text.ts';

type Words = Messages['review']['sheets'];
type ContestSheet = Sheet<Buffer>;

export function tableSheet(report: ContestReport, words: Words): ContestSheet {
	const { columns } = words;
	const played = report.questions.filter(({ voided }) => !voided).length;
	return sheet(
		words.table,
		[8, 8, 20, 28, 10, 12, 10, 12],
		[
			head(
				columns.rank,
				columns.table,
				columns.team,
				columns.note,
				columns.base,
				columns.earned,
				columns.played,
				columns.total
			),
			...report.teams.map((team) => [
				number(team.rank),
				number(team.table),
				text(team.name),
				text(team.note),
				number(team.base),
				number(team.total - team.base),
				number(played),
				number(team.total)
			])
		]
	);
}

export function teamSheet(report: ContestReport, words: Words): ContestSheet {
	const { columns } = words;
	return sheet(
		words.teams,
		[8, 20, ...report.questions.flatMap(() => [12, 10]), 12],
		[
			head(
				columns.table,
				columns.team,
				...report.questions.flatMap(({ questionNo }) => [
					columns.rate(questionNo),
					columns.points(questionNo)
				]),
				columns.total
			),
			...report.teams.map((team) => [
				number(team.table),
				text(team.name),
				...team.cells.flatMap((cell) => [rate(cell, words), points(cell)]),
				number(team.total)
			])
		]
	);
}

export function personSheet(report: ContestReport, words: Words): ContestSheet {
	const { columns, marks } = words;
	return sheet(
		words.persons,
		[8, 16, 10, 10, 14, ...report.questions.map(() => 10)],
		[
			head(
				columns.table,
				columns.name,
				columns.right,
				columns.played,
				columns.seconds,
				...report.questions.map(({ questionNo }) => columns.question(questionNo))
			),
			...report.persons.map((person) => [
				number(person.table),
				text(person.name),
				number(person.right),
				number(person.of),
				number(person.elapsedMs / 1000, '0.0'),
				...person.cells.map((cell) => text(cell.voided ? marks.voided : marks[cell.mark]))
			])
		]
	);
}

export function questionSheet(report: ContestReport, words: Messages): ContestSheet {
	const { columns, questions: name, marks } = words.review.sheets;
	const { flags } = words.review.contest.questions;
	return sheet(
		name,
		[8, 8, 56, 28, 10, 10, 10, 10, 20, 24, 48, 8],
		[
			head(
				columns.number,
				columns.type,
				columns.stem,
				columns.key,
				columns.answered,
				columns.seated,
				columns.p,
				columns.r,
				columns.flag,
				columns.choices,
				columns.source,
				columns.paragraph
			),
			...report.questions.map((question) => [
				number(question.questionNo),
				text(words.ui.typeNames[question.item.type]),
				text(question.item.stem),
				text(keyText(question, words)),
				number(question.answered),
				number(question.counted),
				statistic(question.facility),
				statistic(question.discrimination),
				text(
					question.voided
						? `${marks.voided} ${question.voidReason ?? ''}`.trim()
						: question.flags.map(({ code, option }) => flags[code](letter(option))).join(' ')
				),
				text(question.distribution.map((count, option) => `${letter(option)} ${count}`).join('  ')),
				text(question.evidence.quote),
				number(question.evidence.paragraph)
			])
		]
	);
}

/** What somebody needs to derive the result again, and whether this server's two ways agree. */
export function proofSheet({ report, check, words, times }: ContestWorkbook): ContestSheet {
	const { proof, record } = words.review.sheets;
	return sheet(
		record,
		[24, 80],
		[
			head(proof.item, proof.value),
			[text(proof.title), text(report.title)],
			[text(proof.organiser), text(report.organiser)],
			[text(proof.source), text(report.sourceTitle)],
			[text(proof.opened), text(times.opened)],
			[text(proof.ended), text(times.ended ?? proof.notEnded)],
			[text(proof.events), number(check.events)],
			[text(proof.head), text(check.head)],
			[text(proof.seed), text(report.seed)],
			[text(proof.check), text(check.same ? proof.checkSame : proof.checkDiffers)],
			[text(proof.how), { ...text(proof.howText), wrap: true }]
		]
	);
}

function sheet(name: string, widths: readonly number[], data: Row[]): ContestSheet {
	return {
		sheet: name,
		data,
		columns: widths.map((width) => ({ width })),
		stickyRowsCount: 1
	};
}

const head = (...titles: readonly string[]): CellObject[] =>
	titles.map((title) => ({
		...text(title),
		fontWeight: 'bold',
		backgroundColor: '#F3ECE0',
		wrap: true,
		alignVertical: 'top'
	}));

/** Always of the type text: a name that looks like a formula or a number stays what it is. */
const text = (value: string | undefined): CellObject =>
	value === undefined || value === '' ? {} : { value: safeText(value), type: String };

const number = (value: number, format?: string): CellObject => ({
	value,
	type: Number,
	...(format !== undefined && { format })
});

const statistic = (value: number | null): CellObject =>
	value === null ? {} : number(value, '0.00');

const rate = (cell: TeamCell, { marks }: Words): CellObject =>
	cell.voided ? text(marks.voided) : cell.rate === null ? {} : number(cell.rate, '0%');

const points = (cell: TeamCell): CellObject => (cell.voided ? {} : number(cell.points));

const letter = (option: number | undefined): string =>
	option === undefined ? '' : String.fromCharCode(65 + option);

function keyText({ item, key, keyText: short }: QuestionReport, { ui }: Messages): string {
	if (typeof key === 'boolean') return key ? ui.trueLabel : ui.falseLabel;
	const words = (index: Response): string =>
		typeof index === 'number' ? ` ${item.options?.[index] ?? ''}` : '';
	return `${short}${words(key)}`;
}
