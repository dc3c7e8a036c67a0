import type { QuestionReport } from '../../domain/report/report.ts';
import { indexesOf } from '../quiz/response-marks.ts';
import { optionLetter, type OptionLetter } from '../quiz/option-letter.ts';
import { percentOf } from './figures.ts';

/** One option of a question, with how many chose it. */
export interface Choice {
	/** The letter, or the word for a statement. */
	readonly name: string;
	readonly letter: OptionLetter;
	readonly text: string;
	readonly count: number;
	/** Share of the answers, whole per cent; of a multiple choice, of all ticks. */
	readonly percent: number;
	readonly key: boolean;
}

interface Words {
	readonly trueLabel: string;
	readonly falseLabel: string;
}

/** The options of a question with their shares; empty for types that have none to count. */
export function choicesOf(question: QuestionReport, words: Words): Choice[] {
	const { distribution, item, key } = question;
	const all = distribution.reduce((sum, count) => sum + count, 0);
	const keys = indexesOf(key);
	const texts = item.type === 'tf' ? [words.trueLabel, words.falseLabel] : (item.options ?? []);
	return distribution.map((count, index) => ({
		name: item.type === 'tf' ? texts[index]! : optionLetter(index),
		letter: optionLetter(index),
		text: texts[index] ?? '',
		count,
		percent: all === 0 ? 0 : percentOf(count / all),
		key: keys.includes(index)
	}));
}
