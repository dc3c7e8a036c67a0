import type { RoomId } from '#lib/domain/kernel/brand.ts';
import { refuse } from '#lib/server/http/refuse.ts';

/** The summary and the record of a contest, or the page of a refusal. */
export async function readContest({ app }: App.Locals, roomId: string) {
	const read = await app.readRecord(roomId as RoomId);
	return read.ok ? read.value : refuse(read.error);
}
