import { placeOfShown, questionOnStage } from './places.ts';
import { keyOf, publicItem } from './public-item.ts';
import type { RoomState } from './state.ts';
import { nextStep } from './step.ts';
import type { HostView } from './view.ts';

/** What the host's console shows beyond the public view: the key, the seats and the record. */
export function viewHost(state: RoomState): HostView {
	const answers = questionOnStage(state)?.answers;
	return {
		hostName: state.host?.name ?? '',
		epoch: state.host?.epoch ?? 0,
		step: nextStep(state),
		question: questionForHost(state),
		rounds: state.plan.rounds.map(({ format, items }, at) => ({
			format,
			played: state.questions.filter((question) => question.round === at + 1).length,
			of: items.length
		})),
		seats: [...state.seats.values()].map(({ id, teamId, name }) => ({
			id,
			teamId,
			name,
			answered: answers?.has(id) ?? false
		})),
		answered: answers?.size ?? 0,
		log: state.log.slice(),
		startedAt: state.startedAt ?? state.openedAt,
		seq: state.seq
	};
}

function questionForHost(state: RoomState): HostView['question'] {
	const question = questionOnStage(state);
	if (question === null) return null;
	const { item } = placeOfShown(state.plan, question.questionNo);
	return {
		questionNo: question.questionNo,
		item: publicItem(item),
		key: keyOf(item),
		...(item.type === 'fill' ? { accepted: item.accepted } : {}),
		...(item.explanation === undefined ? {} : { explanation: item.explanation }),
		evidence: item.source,
		difficulty: item.difficulty
	};
}
