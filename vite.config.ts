import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { handover } from './src/lib/server/handover.ts';

/** What runs behind the pages: sockets keep the code they started with, so an edit starts afresh. */
const SERVER_CODE = /\/src\/(?:hooks\.server\.ts$|lib\/(?:server|domain|contract)\/)/;

/** Gives the development server rooms with sockets, as production has, and the set-up link. */
const liveRooms: Plugin = {
	name: 'live-rooms',
	configureServer(server) {
		const { httpServer } = server;
		if (httpServer === null) return;
		handover.http = httpServer as NonNullable<typeof handover.http>;
		httpServer.once('close', () => void handover.running?.close());
		server.watcher.on('change', (file) => {
			if (SERVER_CODE.test(file.replaceAll('\\', '/'))) void server.restart();
		});
	}
};

/** Chrome 87 has no `:where`, in which Svelte wraps the scope of a second selector part. */
const flatScoping: Plugin = {
	name: 'flat-scoping',
	enforce: 'pre',
	transform: (code, id) =>
		id.includes('type=style') ? code.replace(/:where\((\.svelte-[\w-]+)\)/g, '$1') : undefined
};

// The tests import modules as Node does; only pages need SvelteKit.
const testing = process.env['VITEST'] !== undefined;

export default defineConfig({
	plugins: testing ? [] : [flatScoping, sveltekit(), liveRooms],
	build: { target: ['chrome87', 'safari14'] },
	test: {
		projects: [
			{
				test: {
					name: 'fast',
					environment: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/e2e/**'],
					testTimeout: 20_000
				}
			},
			{
				test: {
					name: 'browser',
					environment: 'node',
					include: ['tests/e2e/**/*.test.ts'],
					fileParallelism: false,
					testTimeout: 180_000,
					hookTimeout: 120_000
				}
			}
		]
	}
});
