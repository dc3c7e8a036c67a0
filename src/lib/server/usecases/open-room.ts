import { buildPlan } from '#lib/domain/contest/build-plan.ts';
import type { Millis, RoomId } from '#lib/domain/kernel/brand.ts';
import { err, ok } from '#lib/domain/kernel/result.ts';
import { rngFrom } from '#lib/domain/kernel/rng.ts';
import { selectItems } from '#lib/domain/question/select-items.ts';
import type { App } from '../app.ts';
import type { Clock } from '../ports/clock.ts';
import type { Contests } from '../ports/contests.ts';
import type { Library } from '../ports/library.ts';
import type { Rooms } from '../ports/rooms.ts';
import type { Secrets } from '../ports/secrets.ts';

interface Ports {
	readonly clock: Clock;
	readonly contests: Contests;
	readonly library: Library;
	readonly rooms: Rooms;
	readonly secrets: Secrets;
}

/** Codes drawn at once: one that an unfinished room bears is passed over. */
const CODES_DRAWN = 20;

/** Draws the questions, settles the plan and opens a room under a fresh code. */
export const openRoom =
	({ clock, contests, library, rooms, secrets }: Ports): App['openRoom'] =>
	async (input) => {
		const quiz = await library.quiz(input.quizId);
		if (quiz === null) return err('quiz/not-found');
		const seed = secrets.token();
		const { count, section } = input;
		const items = selectItems(quiz.questions, { count, seed, section });
		if (items.length === 0) return err('quiz/empty');
		const limitMs = Math.round(input.limitSeconds * 1000) as Millis;
		const { sourceTitle } = quiz;
		const plan = buildPlan({ ...input, sourceTitle, items, limitMs }, rngFrom(seed));
		if (!plan.ok) return err(plan.error.code);
		const roomId = secrets.id() as RoomId;
		const code = await contests.add(
			{
				id: roomId,
				title: plan.value.title,
				quizId: quiz.id,
				createdBy: input.by.id,
				openedAt: clock.now(),
				teams: plan.value.teams.length,
				questions: items.length
			},
			Array.from({ length: CODES_DRAWN }, () => secrets.roomCode())
		);
		if (code === null) return err('room/storage-unavailable');
		const opened = await rooms.dispatch(roomId, { type: 'OpenRoom', plan: plan.value, seed });
		return opened.ok ? ok({ roomId }) : opened;
	};
