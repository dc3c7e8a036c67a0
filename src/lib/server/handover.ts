import type { Server } from 'node:http';
import type { Composition } from './compose.ts';

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
	readonly composition: Composition;
	/** Ends sockets, then rooms and the database; the next `init` starts afresh. */
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
