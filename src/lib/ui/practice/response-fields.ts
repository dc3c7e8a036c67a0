import type { Response } from '#lib/domain/question/item.ts';

/** A response as the values of the form fields `answer`, one per place. */
export function responseFields(response: Response | null): readonly string[] {
	if (response === null) return [];
	return typeof response === 'object' ? response.map(String) : [String(response)];
}
