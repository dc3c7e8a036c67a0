import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { handover } from './src/lib/server/handover.ts';

/** Lets `init` find the development server, so that rooms have sockets there as in production. */
const handOverHttp: Plugin = {
	name: 'hand-over-http',
	configureServer(server) {
		const { httpServer } = server;
		if (httpServer === null) return;
		handover.http = httpServer as NonNullable<typeof handover.http>;
		httpServer.once('close', () => void handover.running?.close());
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
	plugins: testing ? [] : [flatScoping, sveltekit(), handOverHttp],
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
