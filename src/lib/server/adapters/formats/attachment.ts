/**
 * Content-Disposition of a download whose name may hold any characters (RFC 6266 with the encoding
 * of RFC 5987); old programs get the plain fallback. `extension` without the dot.
 */
export function attachment(name: string, fallback: string, extension: string): string {
	const tidy = name
		.replace(/[\\/:*?"<>|\p{Cc}\p{Surrogate}]/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim()
		.slice(0, 120);
	const encoded = encodeURIComponent(`${tidy || fallback}.${extension}`).replace(
		/['()*]/g,
		(mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`
	);
	return `attachment; filename="${fallback}.${extension}"; filename*=UTF-8''${encoded}`;
}
