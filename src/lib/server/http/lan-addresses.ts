import { networkInterfaces } from 'node:os';

const LOOPBACK = /^(127\.|localhost$|\[?::1\]?$)/;

/** Where others reach this machine, as base URLs; none where it listens to itself alone. */
export function lanAddresses(host: string, port: number): string[] {
	if (host !== '0.0.0.0' && host !== '::') {
		return LOOPBACK.test(host) ? [] : [`http://${host}:${port}`];
	}
	return Object.values(networkInterfaces())
		.flat()
		.filter((address) => address?.family === 'IPv4' && !address.internal)
		.map((address) => `http://${address!.address}:${port}`);
}

/**
 * The address that phones can open: the one the host's page was opened under, unless that is this
 * very machine's `localhost`, which on a phone would be the phone.
 */
export function addressForPhones(openedUnder: string, listeningOn: string): string {
	const { hostname, port } = new URL(openedUnder);
	if (!LOOPBACK.test(hostname)) return openedUnder;
	return lanAddresses(listeningOn, Number(port || 80))[0] ?? openedUnder;
}
