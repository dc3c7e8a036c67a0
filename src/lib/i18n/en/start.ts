import type { start as zh } from '../zh-CN/start.ts';

export const start: typeof zh = {
	ready: (ms) => `Saixue is running (${ms} ms). Phones and computers on this network open:`,
	openHere: 'On this machine:',
	setup: 'There is no account yet. Open this link to make the first host account (it works once):',
	stop: 'Press Ctrl+C to stop.',
	stopped: 'Stopped; all data is on the disk.',
	notBuilt: 'There is no build yet. Run first: npm run build',
	portInUse: (port) =>
		`Port ${port} is in use. Stop the program that holds it, or take another: PORT=3001 npm start`,
	portDenied: (port) => `Port ${port} needs more rights. Take one above 1024: PORT=3000 npm start`,
	badSettings: 'A setting cannot be used. Correct the environment:',
	dataUnusable: (folder) =>
		`The data folder ${folder} cannot be read or written. Check its rights and the free space.`
};
