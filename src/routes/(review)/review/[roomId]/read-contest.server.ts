import { error } from '@sveltejs/kit';
import { ERROR_RULES } from '#lib/contract/error.ts';
import type { RoomId } from '#lib/domain/kernel/brand.ts';

/** The summary and the record of a contest, or the page of a refusal. */
export async function readContest({ app }: App.Locals, roomId: string) {
	const read = await app.readRecord(roomId as RoomId);
	if (!read.ok) error(ERROR_RULES[read.error].status, { message: '', code: read.error });
	return read.value;
}
