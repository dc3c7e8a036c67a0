/**
 * SHA-256 (FIPS 180-4) over the UTF-8 bytes of a string, as 64 hexadecimal digits.
 * Written here because the domain may touch neither Node nor the browser, and an http address on a
 * LAN has no `crypto.subtle`.
 */
export function sha256(text: string): string {
	const message = pad(utf8(text));
	const state = Uint32Array.from(INITIAL);
	const schedule = new Uint32Array(64);
	for (let offset = 0; offset < message.length; offset += 64) {
		compress(state, schedule, message, offset);
	}
	return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

// prettier-ignore
const ROUND = Uint32Array.from([
	0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
	0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
	0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
	0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
	0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
	0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
	0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
	0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
]);

// prettier-ignore
const INITIAL = [
	0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19
];

function compress(
	state: Uint32Array,
	schedule: Uint32Array,
	message: Uint8Array,
	offset: number
): void {
	for (let i = 0; i < 16; i++) {
		const at = offset + i * 4;
		schedule[i] =
			(message[at]! << 24) | (message[at + 1]! << 16) | (message[at + 2]! << 8) | message[at + 3]!;
	}
	for (let i = 16; i < 64; i++) {
		const w15 = schedule[i - 15]!;
		const w2 = schedule[i - 2]!;
		const s0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3);
		const s1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10);
		schedule[i] = (schedule[i - 16]! + s0 + schedule[i - 7]! + s1) | 0;
	}
	let [a, b, c, d, e, f, g, h] = state as unknown as [
		number,
		number,
		number,
		number,
		number,
		number,
		number,
		number
	];
	for (let i = 0; i < 64; i++) {
		const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
		const choose = (e & f) ^ (~e & g);
		const t1 = (h + s1 + choose + ROUND[i]! + schedule[i]!) | 0;
		const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
		const majority = (a & b) ^ (a & c) ^ (b & c);
		h = g;
		g = f;
		f = e;
		e = (d + t1) | 0;
		d = c;
		c = b;
		b = a;
		a = (t1 + s0 + majority) | 0;
	}
	const next = [a, b, c, d, e, f, g, h];
	for (let i = 0; i < 8; i++) state[i] = (state[i]! + next[i]!) | 0;
}

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function pad(bytes: number[]): Uint8Array {
	const padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) * 64);
	padded.set(bytes);
	padded[bytes.length] = 0x80;
	const bits = bytes.length * 8;
	const end = padded.length;
	const high = Math.floor(bits / 2 ** 32);
	for (let i = 0; i < 4; i++) {
		padded[end - 1 - i] = (bits >>> (8 * i)) & 0xff;
		padded[end - 5 - i] = (high >>> (8 * i)) & 0xff;
	}
	return padded;
}

function utf8(text: string): number[] {
	const bytes: number[] = [];
	for (const character of text) {
		let code = character.codePointAt(0)!;
		if (code >= 0xd800 && code <= 0xdfff) code = 0xfffd; // a lone surrogate, as encoders write it
		if (code < 0x80) bytes.push(code);
		else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
		else if (code < 0x10000)
			bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
		else
			bytes.push(
				0xf0 | (code >> 18),
				0x80 | ((code >> 12) & 63),
				0x80 | ((code >> 6) & 63),
				0x80 | (code & 63)
			);
	}
	return bytes;
}
