import { encode } from 'uqr';

export interface QrPath {
	/** Modules per side, quiet zone not counted. */
	readonly size: number;
	readonly path: string;
}

/** A QR code as the outline of its dark runs, one module being one unit. */
export function qrPath(text: string): QrPath {
	const { size, data } = encode(text, { ecc: 'M', border: 0 });
	const runs: string[] = [];
	for (let y = 0; y < size; y++) {
		for (let x = 0; x < size; x++) {
			if (!data[y]?.[x]) continue;
			const from = x;
			while (data[y]?.[x + 1]) x++;
			const width = x + 1 - from;
			runs.push(`M${from} ${y}h${width}v1h-${width}z`);
		}
	}
	return { size, path: runs.join('') };
}
