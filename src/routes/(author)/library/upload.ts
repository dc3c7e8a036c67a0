import type { ErrorCode } from '#lib/contract/error.ts';
import { err, ok } from '#lib/domain/kernel/result.ts';
import type { Result } from '#lib/domain/kernel/result.ts';

/** The largest file that an import page takes. */
export const UPLOAD_LIMIT_BYTES = 5 * 1024 * 1024;

/** Longer texts are not sent back to a page after a refusal: the browser's own copy has to do. */
const KEPT_CHARACTERS = 100_000;

export interface Upload {
	readonly bytes: Uint8Array;
	readonly fileName?: string;
	readonly title?: string;
	readonly kept: { readonly title?: string; readonly text?: string };
}

/** The file or the pasted text of an import form: fields `article`, or `text` and `title`. */
export async function readUpload(form: FormData): Promise<Result<Upload, ErrorCode>> {
	const file = form.get('article');
	if (file instanceof File && (file.size > 0 || file.name !== '')) {
		const refusal = refusalOf(file);
		if (refusal !== null) return err(refusal);
		return ok({
			bytes: new Uint8Array(await file.arrayBuffer()),
			fileName: file.name,
			kept: {}
		});
	}
	const text = textOf(form, 'text');
	const title = textOf(form, 'title').trim();
	if (text.trim() === '') return err('article/empty');
	const bytes = new TextEncoder().encode(text);
	if (bytes.length > UPLOAD_LIMIT_BYTES) return err('article/too-large');
	return ok({
		bytes,
		...(title !== '' && { title }),
		kept: { title, text: text.length > KEPT_CHARACTERS ? '' : text }
	});
}

/** Why a file cannot be an article, as far as its name and size tell; null where it may be one. */
export function refusalOf(file: {
	readonly name: string;
	readonly size: number;
}): ErrorCode | null {
	if (file.size > UPLOAD_LIMIT_BYTES) return 'article/too-large';
	if (file.size === 0) return 'article/empty';
	return /\.(?:txt|text)$/i.test(file.name) ? null : 'article/not-text-file';
}

const textOf = (form: FormData, name: string): string => {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
};
