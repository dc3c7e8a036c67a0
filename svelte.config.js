import adapter from '@sveltejs/adapter-node';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ precompress: true }),
		// Chinese phones inside WeChat keep an old tab for days; a stale page asks for a reload.
		version: { pollInterval: 0 },
		csp: {
			mode: 'auto',
			directives: {
				'default-src': ['self'],
				'img-src': ['self', 'data:'],
				'style-src': ['self', 'unsafe-inline'],
				'connect-src': ['self', 'ws:', 'wss:'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'frame-ancestors': ['none']
			}
		},
		typescript: {
			config: (config) => {
				config.include = [...config.include, '../tests/**/*.ts', '../eslint.config.js'];
				return config;
			}
		}
	}
};
