import type { messages } from './zh-CN/index.ts';

export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** zh-CN is written first; every other language must have the same shape. */
export type Messages = typeof messages;

export const loadMessages = async (locale: Locale): Promise<Messages> =>
	locale === 'en'
		? (await import('./en/index.ts')).messages
		: (await import('./zh-CN/index.ts')).messages;

/** The first supported language of an Accept-Language header; zh-CN where none fits. */
export function preferredLocale(header: string | null): Locale {
	for (const part of (header ?? '').split(',')) {
		const tag = part.split(';')[0]!.trim().toLowerCase();
		if (tag.startsWith('zh')) return 'zh-CN';
		if (tag.startsWith('en')) return 'en';
	}
	return 'zh-CN';
}
