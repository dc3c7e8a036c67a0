import { describe, expect, it } from 'vitest';
import { decodeText, MAX_ARTICLE_BYTES } from '#lib/server/adapters/documents/read-text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decoding a text file', () => {
	it('reads UTF-8 with and without a byte order mark', () => {
		expect(decodeText(utf8('某县办实事'))).toEqual({ ok: true, value: '某县办实事' });
		expect(decodeText(utf8('\ufeff某县办实事'))).toEqual({ ok: true, value: '某县办实事' });
	});

	it('reads GB18030 where the bytes are no UTF-8', () => {
		// 税务局 in GB18030
		const bytes = Uint8Array.from([0xcb, 0xb0, 0xce, 0xf1, 0xbe, 0xd6]);
		expect(decodeText(bytes)).toEqual({ ok: true, value: '税务局' });
	});

	it('reads UTF-16 by its mark', () => {
		const bytes = Uint8Array.from([0xff, 0xfe, 0x0e, 0x7a, 0xa1, 0x52]);
		expect(decodeText(bytes)).toEqual({ ok: true, value: '税务' });
	});

	it.each([
		['an empty file', new Uint8Array(), 'article/empty'],
		['a file of white space', utf8(' \n\u3000\n'), 'article/empty'],
		['a docx or zip', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), 'article/binary'],
		['a PDF', utf8('%PDF-1.7\nabc'), 'article/binary'],
		['bytes with NUL', Uint8Array.from([65, 0, 66, 0, 67]), 'article/binary'],
		[
			'control characters',
			Uint8Array.from({ length: 90 }, (_, i) => (i % 8) + 1),
			'article/binary'
		],
		['more than 5 MB', new Uint8Array(MAX_ARTICLE_BYTES + 1).fill(65), 'article/too-large']
	])('refuses %s', (_, bytes, error) => {
		expect(decodeText(bytes)).toEqual({ ok: false, error });
	});
});
