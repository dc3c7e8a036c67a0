import { pino, type Logger } from 'pino';
import type { Config } from './config.ts';

/** Lines of JSON on stderr, in UTC. Callers log codes and ids of rooms: no answers, tokens or names. */
export const openLog = (config: Pick<Config, 'logLevel'>): Logger =>
	pino(
		{ level: config.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime },
		pino.destination({ fd: 2, sync: true })
	);
