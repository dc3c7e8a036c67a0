import type { Draft, Extractor } from './draft.ts';
import { quotedSpans } from './draft.ts';
import { ROLE_AND_NAME } from './subject.ts';

const SPEECH = /^(?:[^，。；“”]{0,8})(?:说|表示|介绍|称赞|称|道|坦言|感慨|感叹|告诉|回忆|点赞)/;

/** Who said the words in quotation marks: a name after a role, before or after the words. */
export const extractSpeakers: Extractor = (frame) =>
	quotedSpans(frame).flatMap(([start, end]): Draft[] => {
		if (end - start < 10) return [];
		const after = frame.shadow.slice(end + 1, end + 60);
		const before = frame.shadow.slice(Math.max(0, start - 60), Math.max(0, start - 1));
		const following = readSpeaker(after, end + 1, true);
		const found = following ?? readSpeaker(before, Math.max(0, start - 60), false);
		if (found === undefined) return [];
		return [
			{
				type: 'quoteSpeaker',
				relation: `讲话:${found.role}`,
				span: [found.at, found.at + found.name.length],
				subject: { text: frame.raw.slice(start, end), aliases: [] },
				salience: 0.75,
				confidence: 0.85
			}
		];
	});

function readSpeaker(
	text: string,
	offset: number,
	follows: boolean
): { role: string; name: string; at: number } | undefined {
	const match = ROLE_AND_NAME.exec(text);
	if (match === null) return undefined;
	const nameAt = match.index + match[1]!.length;
	const name = match[2]!.replace(
		/(?:激动|高兴|开心|由衷|动情|笑着|欣慰|自豪|兴奋|连声|连连|竖起|深有|坦诚|无不|感激)?(?:地)?(?:称赞|点赞|介绍|表示|告诉|回忆|坦言|感慨|感叹|说道|说|称|道).*$/,
		''
	);
	const bare = name.replace(
		/(?:笑着|高兴|激动|开心|感慨|动情|自豪|乐呵呵|指着|拿着|一边|评价|[对向和在把将被给也都很正]).*$/,
		''
	);
	if (bare.length < 2) return undefined;
	const rest = text.slice(nameAt + bare.length);
	if (!SPEECH.test(rest)) return undefined;
	if (follows && /[。；！？]/.test(text.slice(0, match.index))) return undefined;
	const lead = text.slice(0, match.index);
	const role = lead.slice(lead.search(/[^，。；：、“”]*$/)) + match[1]!;
	return { role, name: bare, at: offset + nameAt };
}
