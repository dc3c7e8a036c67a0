import type { Result } from '#lib/domain/kernel/result.ts';
import { err, ok } from '#lib/domain/kernel/result.ts';

export type TextError = 'article/empty' | 'article/binary' | 'article/too-large';

/** The largest file that is read as an article, in bytes. */
export const MAX_ARTICLE_BYTES = 5 * 1024 * 1024;

/**
 * Decodes an imported text file: UTF-8 or UTF-16 by their marks, else UTF-8 where every byte fits,
 * else GB18030. Errors: article/empty, article/binary (an archive, a picture, a PDF …),
 * article/too-large.
 */
export function decodeText(bytes: Uint8Array): Result<string, TextError> {
	if (bytes.length > MAX_ARTICLE_BYTES) return err('article/too-large');
	if (isBinary(bytes)) return err('article/binary');
	const text = decode(bytes);
	if (text === undefined || hasControls(text)) return err('article/binary');
	return text.trim() === '' ? err('article/empty') : ok(text);
}

const MAGIC: readonly (readonly number[])[] = [
	[0x50, 0x4b, 0x03, 0x04], // zip, docx, xlsx
	[0x50, 0x4b, 0x05, 0x06],
	[0x25, 0x50, 0x44, 0x46], // pdf
	[0xd0, 0xcf, 0x11, 0xe0], // doc, xls
	[0x1f, 0x8b], // gzip
	[0x52, 0x61, 0x72, 0x21], // rar
	[0x37, 0x7a, 0xbc, 0xaf], // 7z
	[0x89, 0x50, 0x4e, 0x47], // png
	[0xff, 0xd8, 0xff], // jpeg
	[0x47, 0x49, 0x46, 0x38], // gif
	[0x7f, 0x45, 0x4c, 0x46] // elf
];

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
	bytes.length >= mark.length && mark.every((byte, i) => bytes[i] === byte);

const isUtf16 = (bytes: Uint8Array): boolean =>
	startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);

function isBinary(bytes: Uint8Array): boolean {
	if (MAGIC.some((mark) => startsWith(bytes, mark))) return true;
	return !isUtf16(bytes) && bytes.includes(0);
}

function decode(bytes: Uint8Array): string | undefined {
	if (startsWith(bytes, [0xff, 0xfe])) return attempt('utf-16le', bytes);
	if (startsWith(bytes, [0xfe, 0xff])) return attempt('utf-16be', bytes);
	return attempt('utf-8', bytes) ?? attempt('gb18030', bytes);
}

function attempt(encoding: string, bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** Random bytes often decode as GB18030; control and private characters tell them from prose. */
function hasControls(text: string): boolean {
	let odd = 0;
	for (const character of text.slice(0, 20_000)) {
		const code = character.codePointAt(0)!;
		const control = code < 32 ? ![9, 10, 11, 12, 13].includes(code) : code >= 127 && code < 160;
		if (control || (code >= 0xe000 && code <= 0xf8ff) || code === 0xfffd) odd++;
	}
	return odd > Math.max(2, text.length * 0.01);
}
