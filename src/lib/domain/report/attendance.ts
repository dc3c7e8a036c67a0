import type { SeatId, TeamId } from '../kernel/brand.ts';
import type { EventEnvelope } from '../contest/event.ts';
import type { QuestionState } from '../contest/state.ts';

/** Somebody who has sat in the room at any time. */
export interface Attendant {
	readonly seatId: SeatId;
	readonly teamId: TeamId;
	readonly name: string;
	readonly takenAtSeq: number;
	/** Null where the seat was kept to the end. */
	readonly releasedAtSeq: number | null;
}

export interface Attendance {
	readonly persons: readonly Attendant[];
	/** Sequence number of each question's ruling, by question number. */
	readonly ruledAtSeq: ReadonlyMap<number, number>;
}

/** Who sat when, and when each question was ruled. */
export function attendanceOf(record: readonly EventEnvelope[]): Attendance {
	const persons = new Map<SeatId, Attendant>();
	const ruledAtSeq = new Map<number, number>();
	for (const { event, seq } of record) {
		if (event.type === 'SeatTaken') {
			persons.set(event.data.seatId, { ...event.data, takenAtSeq: seq, releasedAtSeq: null });
		} else if (event.type === 'SeatReleased') {
			const person = persons.get(event.data.seatId);
			if (person !== undefined) persons.set(person.seatId, { ...person, releasedAtSeq: seq });
		} else if (event.type === 'QuestionRuled') {
			ruledAtSeq.set(event.data.questionNo, seq);
		}
	}
	return { persons: [...persons.values()], ruledAtSeq };
}

/** Whether a person was counted in a question's ruling: there when it opened, or with an answer. */
export function countsFor(
	person: Attendant,
	question: QuestionState,
	{ ruledAtSeq }: Attendance
): boolean {
	const ruled = ruledAtSeq.get(question.questionNo);
	if (ruled === undefined || question.openedAtSeq === null) return false;
	if (person.releasedAtSeq !== null && person.releasedAtSeq < ruled) return false;
	return question.answers.has(person.seatId) || person.takenAtSeq < question.openedAtSeq;
}
