import type { Server } from 'node:http';

/**
 * What the entry that owns the http server and the pages' bundle share. Both would load their own
 * copy of any module, so they meet on the global object.
 */
interface Handover {
	/** Set by the entry before the bundle is loaded. */
	http?: Server;
	/** Set by the bundle's `init`. */
	running?: Running;
}

export interface Running {
	/** Token of the link that makes the first account; null once an account exists. */
	readonly setupToken: string | null;
	/** Ends sockets, then rooms and the database. */
	close(): Promise<void>;
}

const HTTP = Symbol.for('saixue.http');
const RUNNING = Symbol.for('saixue.running');

const shared = globalThis as typeof globalThis & {
	[HTTP]?: Server;
	[RUNNING]?: Running;
};

export const handover: Handover = {
	get http() {
		return shared[HTTP];
	},
	set http(server) {
		shared[HTTP] = server;
	},
	get running() {
		return shared[RUNNING];
	},
	set running(running) {
		shared[RUNNING] = running;
	}
};
