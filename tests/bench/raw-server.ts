/**
 * The yardstick: a minimal Socket.IO server that does a quiz's work and nothing else. It stores
 * nothing, checks nothing and knows no rules. Driven over IPC like `saixue-server.ts`.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';

const QUESTION = { stem: 'x'.repeat(420), options: ['a', 'b', 'c', 'd'].map((o) => o.repeat(40)) };

const http = createServer();
const io = new Server(http, { serveClient: false, perMessageDeflate: false });
let answered = 0;

io.on('connection', (socket) => {
	void socket.join('room');
	socket.on('answer', (_choice: unknown, ack: (receipt: object) => void) => {
		answered++;
		ack({ ok: true, at: Date.now() });
	});
});

process.on('message', ({ type }: { type: string }) => {
	if (type === 'open') {
		answered = 0;
		io.to('room').emit('question', QUESTION);
	}
	if (type === 'revealed') {
		const result = { key: 2, distribution: [1, 2, 3, 4], answered };
		for (const socket of io.sockets.sockets.values()) {
			socket.emit('result', result);
			socket.emit('personal', { right: true, points: 10 });
		}
	}
	process.send!({ type: 'done' });
});

http.listen(0, '127.0.0.1', () => {
	process.send!({ type: 'listening', port: (http.address() as AddressInfo).port });
});
