import type { Millis } from '../kernel/brand.ts';
import { distributionOf } from '../contest/distribution.ts';
import { keyLetters } from '../contest/key-letters.ts';
import { placeOfShown } from '../contest/places.ts';
import { keyOf, publicItem } from '../contest/public-item.ts';
import type { QuestionState, RoomState } from '../contest/state.ts';
import type { LogLine } from '../contest/view.ts';
import { countsFor, type Attendance } from './attendance.ts';
import { flagsOf } from './item-flags.ts';
import { itemRestCorrelation, mean, median } from './item-statistics.ts';
import type { QuestionReport } from './report.ts';

/** What the statistics of one question are compared with. */
export interface Standing {
	/** `scores[person][column]`, 0–1, of the persons counted in every question that counts. */
	readonly scores: readonly (readonly number[])[];
	/** Column by question number. */
	readonly columns: ReadonlyMap<number, number>;
	readonly medianElapsedMs: number | null;
}

export function questionReport(
	state: RoomState,
	question: QuestionState,
	attendance: Attendance,
	standing: Standing,
	interventions: readonly LogLine[]
): QuestionReport {
	const { questionNo, phase } = question;
	const { round, index, item } = placeOfShown(state.plan, questionNo);
	const answers = [...question.answers.values()];
	const persons = attendance.persons.filter((person) => countsFor(person, question, attendance));
	const ratios = persons.map((person) => question.answers.get(person.seatId)?.ratio ?? 0);
	const column = standing.columns.get(questionNo);
	const facility = mean(ratios);
	const discrimination = column === undefined ? null : itemRestCorrelation(standing.scores, column);
	const distribution = distributionOf(
		item,
		answers.map((answer) => answer.response)
	);
	const medianElapsedMs = median(answers.map((answer) => answer.elapsedMs)) as Millis | null;
	return {
		questionNo,
		round,
		number: index + 1,
		item: publicItem(item),
		itemId: item.id,
		difficulty: item.difficulty,
		key: keyOf(item),
		keyText: keyLetters(item),
		...(item.type === 'fill' ? { accepted: item.accepted } : {}),
		...(item.explanation === undefined ? {} : { explanation: item.explanation }),
		evidence: item.source,
		voided: phase === 'voided',
		voidReason: voidReasonOf(interventions, questionNo),
		counted: persons.length,
		answered: answers.length,
		right: ratios.filter((ratio) => ratio === 1).length,
		facility,
		discrimination,
		discriminationPersons: standing.scores.length,
		distribution,
		medianElapsedMs,
		flags: flagsOf({
			item,
			n: persons.length,
			facility,
			discrimination,
			distribution,
			medianElapsedMs,
			contestMedianMs: standing.medianElapsedMs
		})
	};
}

function voidReasonOf(interventions: readonly LogLine[], questionNo: number): string | null {
	const line = interventions.find(
		({ type, params }) => type === 'QuestionVoided' && params['questionNo'] === questionNo
	);
	return line === undefined ? null : String(line.params['reason']);
}
