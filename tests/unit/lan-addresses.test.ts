import { networkInterfaces } from 'node:os';
import { describe, expect, it } from 'vitest';
import { addressForPhones, lanAddresses } from '#lib/server/http/lan-addresses.ts';

describe('the address in the QR code', () => {
	it.each([
		['http://192.168.3.20:3000', '0.0.0.0', 'http://192.168.3.20:3000'],
		['http://sx.lan', '0.0.0.0', 'http://sx.lan'],
		['https://study.example', '127.0.0.1', 'https://study.example']
	])('is the one the console was opened under: %s', (openedUnder, listening, shown) => {
		expect(addressForPhones(openedUnder, listening)).toBe(shown);
	});

	it('is never localhost where the machine has an address on the network', () => {
		const outside = Object.values(networkInterfaces())
			.flat()
			.filter((address) => address?.family === 'IPv4' && !address.internal)
			.map((address) => address!.address);
		const shown = addressForPhones('http://localhost:3000', '0.0.0.0');
		expect(shown).toBe(
			outside[0] === undefined ? 'http://localhost:3000' : `http://${outside[0]}:3000`
		);
	});

	it('stays local where the server listens to this machine alone', () => {
		expect(lanAddresses('127.0.0.1', 3000)).toEqual([]);
		expect(addressForPhones('http://localhost:3000', '127.0.0.1')).toBe('http://localhost:3000');
	});
});
