import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const HAN = '[\\u4e00-\\u9fff]';

const noHan = ['Literal', 'TemplateElement', 'SvelteText', 'SvelteLiteral'].map((node) => ({
	selector: `${node}[value${node === 'TemplateElement' ? '.raw' : ''}=/${HAN}/]`,
	message: 'Words for people live in src/lib/i18n: in code they could not be translated.'
}));

const noAmbient = [
	['Date', 'The domain is handed the time, so that a replay gives the same result.'],
	['Intl', 'Results of Intl differ between machines; the domain must give the same bytes.'],
	['performance', 'The domain is handed the time, so that a replay gives the same result.'],
	['crypto', 'The domain is handed a seeded random source, so that a drawing can be repeated.'],
	['process', 'The domain runs in browsers too.'],
	['console', 'The domain returns values; its edges report them.']
].map(([name, message]) => ({ name, message }));

const noRandom = [
	{
		object: 'Math',
		property: 'random',
		message: 'The domain is handed a seeded random source, so that a drawing can be repeated.'
	},
	{
		property: 'localeCompare',
		message: 'Its order differs between machines; compare by code point.'
	}
];

/** Which imports a layer refuses, with the failure that the wall prevents. */
const wall = (files, regex, message, extra = {}) => ({
	files,
	rules: {
		'no-restricted-imports': ['error', { patterns: [{ regex, message }] }],
		...extra
	}
});

const lib = (...layers) => `#lib/(?!(?:${layers.join('|')})(?:/|\\.ts))`;
const packages = (...names) => `(?![#.$])(?!(?:${names.join('|')})(?:/|$))`;
const refuse = (...alternatives) => `^(?:${alternatives.join('|')})`;

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', 'data/', 'tests/.out/'] },
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			eqeqeq: 'error',
			'no-console': 'error',
			'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_' }
			],
			'@typescript-eslint/no-non-null-assertion': 'off',
			'svelte/no-at-html-tags': 'error',
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
		}
	},
	{
		files: ['src/**'],
		ignores: ['src/lib/i18n/**', 'src/lib/domain/{article,fact,question,kernel}/**'],
		rules: { 'no-restricted-syntax': ['error', ...noHan] }
	},
	{
		files: ['*.config.{js,ts}', '.dependency-cruiser.cjs', 'tests/**'],
		rules: { 'no-restricted-exports': 'off', 'no-console': 'off' }
	},
	{ files: ['src/main.ts', 'src/cli/**'], rules: { 'no-console': 'off' } },
	wall(
		['src/lib/domain/**'],
		refuse(lib('domain'), packages('__none__')),
		'The rules must replay anywhere: no I/O, no clock, no package reaches the domain.',
		{
			'no-restricted-globals': ['error', ...noAmbient],
			'no-restricted-properties': ['error', ...noRandom]
		}
	),
	wall(
		['src/lib/contract/**'],
		refuse(lib('domain', 'contract'), packages('valibot')),
		'The wire is read by browser and server alike: it may know only domain types.'
	),
	wall(
		['src/lib/i18n/**'],
		refuse(lib('i18n', 'contract', 'domain'), packages('svelte')),
		'Texts know no pages and no server.'
	),
	wall(
		['src/lib/ui/**'],
		refuse(
			lib('ui', 'domain', 'contract', 'i18n', 'client/preferences'),
			packages('svelte', '@sveltejs/kit', '@lucide/svelte', 'uqr', 'canvas-confetti')
		),
		'Presentational parts take data and give events: a socket or a query in them could not be shown alone.'
	),
	wall(
		['src/lib/client/**'],
		refuse(lib('client', 'domain', 'contract'), packages('svelte', 'socket.io-client')),
		'The browser runtime must not pull server code into the page.'
	),
	wall(
		['src/lib/server/ports/**'],
		refuse(lib('domain', 'contract'), packages('__none__'), '\\.\\./(?!app\\.ts)'),
		'A port that knows an adapter is no port.'
	),
	wall(
		['src/lib/server/usecases/**'],
		refuse(
			lib('domain', 'contract', 'server/ports', 'server/app'),
			packages('valibot'),
			'\\.\\./(?!ports/|app\\.ts)'
		),
		'A use case that names an adapter cannot be moved to another database.'
	),
	wall(
		['src/lib/server/adapters/**'],
		refuse(
			lib('domain', 'contract', 'server/ports', 'server/app', 'server/adapters', 'i18n'),
			'(?:\\.\\./)+(?:usecases|realtime|http|compose)'
		),
		'Adapters serve the ports; they know neither use cases nor sockets.'
	),
	wall(
		['src/lib/server/{realtime,http}/**'],
		refuse(
			lib(
				'domain',
				'contract',
				'server/usecases',
				'server/ports',
				'server/app',
				'server/compose',
				'server/config',
				'server/http',
				'server/realtime'
			),
			'(?:\\.\\./)+adapters'
		),
		'The edges speak to use cases: an adapter named here could not be exchanged.'
	),
	wall(
		['src/routes/**/*.svelte', 'src/routes/**/+page.ts', 'src/routes/**/+layout.ts'],
		refuse(
			lib('ui', 'client', 'domain', 'contract', 'i18n'),
			packages('svelte', '@sveltejs/kit', '@lucide/svelte')
		),
		'A page that imports server code would ship it to the browser.'
	),
	wall(
		['src/routes/**/*.server.ts', 'src/routes/**/+server.ts'],
		refuse(
			lib(
				'server/compose',
				'server/http',
				'server/app',
				'server/adapters/formats',
				'contract',
				'domain',
				'i18n'
			),
			packages('valibot', '@sveltejs/kit')
		),
		'Pages ask the app for a verb: SQL and sockets have their own rooms.'
	)
);
