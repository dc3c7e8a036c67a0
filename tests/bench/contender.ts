import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { io, type Socket } from 'socket.io-client';
import { CONTRACT_VERSION } from '#lib/contract/version.ts';

/** One round as the players felt it, in milliseconds from the act that caused it. */
export interface Round {
	readonly questionLast: number;
	readonly ackP99: number;
	readonly ackMax: number;
	readonly resultLast: number;
}

export interface Contender {
	readonly name: string;
	join(players: number): Promise<void>;
	round(): Promise<Round>;
	close(): void;
}

interface Wire {
	readonly file: string;
	/** Whether a push shows the question, or the result, to the player. */
	readonly isQuestion: (event: string, payload: unknown) => boolean;
	readonly isResult: (event: string, payload: unknown) => boolean;
	readonly answer: (socket: Socket, questionNo: number) => Promise<void>;
}

const phaseOf = (payload: unknown): unknown =>
	(payload as { view?: { stage?: { phase?: unknown } } }).view?.stage?.phase;

const RAW: Wire = {
	file: 'raw-server.ts',
	isQuestion: (event) => event === 'question',
	isResult: (event) => event === 'personal',
	answer: (socket) => new Promise((done) => socket.emit('answer', 1, () => done()))
};

let commands = 0;
const SAIXUE: Wire = {
	file: 'saixue-server.ts',
	isQuestion: (event, payload) => event === 'room:view' && phaseOf(payload) === 'open',
	isResult: (event, payload) => event === 'room:view' && phaseOf(payload) === 'revealed',
	answer: (socket, questionNo) =>
		new Promise((done, fail) => {
			const input = { commandId: `command-${commands++}`, questionNo, response: 1 };
			socket.emit('room:submit-answer', input, (ack: { ok: boolean }) =>
				ack.ok ? done() : fail(new Error(JSON.stringify(ack)))
			);
		})
};

export const raw = (): Promise<Contender> => start('raw Socket.IO', RAW);
export const saixue = (): Promise<Contender> => start('saixue', SAIXUE);

async function start(name: string, wire: Wire): Promise<Contender> {
	const server = fork(join(import.meta.dirname, wire.file));
	// A core for the server, another for the driver, where the system can do it.
	spawnSync('taskset', ['-pc', '0', String(server.pid)]);
	const { port } = await reply<{ port: number }>(server, 'listening');
	const sockets: Socket[] = [];
	let questionNo = 0;

	const everybody = (matches: (event: string, payload: unknown) => boolean): Promise<number> => {
		const began = performance.now();
		const seen = sockets.map(
			(socket) =>
				new Promise<void>((done) => {
					const hear = (event: string, payload: unknown): void => {
						if (!matches(event, payload)) return;
						socket.offAny(hear);
						done();
					};
					socket.onAny(hear);
				})
		);
		return Promise.all(seen).then(() => performance.now() - began);
	};

	return {
		name,
		join: async (players) => {
			const tokens = wire === RAW ? [] : await tokensFor(server, players);
			for (let player = 0; player < players; player++) {
				sockets.push(await connect(port, tokens[player]));
			}
		},
		round: async () => {
			questionNo++;
			await reach(server, 'stem');
			const shown = everybody(wire.isQuestion);
			const opened = reach(server, 'open');
			const questionLast = await shown;
			await opened;
			const acks = await Promise.all(
				sockets.map(async (socket) => {
					const sent = performance.now();
					await wire.answer(socket, questionNo);
					return performance.now() - sent;
				})
			);
			acks.sort((a, b) => a - b);
			await reach(server, 'closed');
			const seen = everybody(wire.isResult);
			const revealed = reach(server, 'revealed');
			const resultLast = await seen;
			await revealed;
			return {
				questionLast,
				ackP99: acks[Math.floor(acks.length * 0.99)]!,
				ackMax: acks.at(-1)!,
				resultLast
			};
		},
		close: () => {
			for (const socket of sockets) socket.disconnect();
			server.disconnect();
			if (wire === RAW) server.kill();
		}
	};
}

/** Brings the room to a phase; resolves when the server says that it is there. */
async function reach(
	server: ChildProcess,
	phase: 'stem' | 'open' | 'closed' | 'revealed'
): Promise<void> {
	const done = reply(server, 'done');
	server.send({ type: phase });
	await done;
}

async function tokensFor(server: ChildProcess, seats: number): Promise<readonly string[]> {
	const given = reply<{ tokens: string[] }>(server, 'tokens');
	server.send({ type: 'seats', seats });
	return (await given).tokens;
}

function connect(port: number, token: string | undefined): Promise<Socket> {
	const url = `http://127.0.0.1:${port}`;
	const socket = io(url, {
		transports: ['websocket'],
		forceNew: true,
		...(token === undefined
			? {}
			: {
					auth: { v: CONTRACT_VERSION, roomId: 'bench', as: 'seat' },
					extraHeaders: { origin: url, cookie: `seat_bench=${token}` }
				})
	});
	return new Promise((done, fail) => {
		socket.once('connect', () => done(socket));
		socket.once('connect_error', fail);
	});
}

function reply<T>(server: ChildProcess, type: string): Promise<T> {
	return new Promise((resolve, reject) => {
		const ended = (code: number | null): void =>
			reject(new Error(`${type}: the server ended with ${code}`));
		const hear = (message: { type: string }): void => {
			if (message.type !== type) return;
			server.off('message', hear);
			server.off('exit', ended);
			resolve(message as T);
		};
		server.on('message', hear);
		server.once('exit', ended);
	});
}
