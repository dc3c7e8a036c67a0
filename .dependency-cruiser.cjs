const inside = (layer) => `^src/lib/${layer}/`;

/** Cycles, and the walls between the layers over whole paths; eslint names the failure at the line. */
module.exports = {
	forbidden: [
		{
			name: 'no-cycles',
			comment: 'Two files that import each other cannot be read, tested or moved alone.',
			severity: 'error',
			from: {},
			to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }
		},
		{
			name: 'domain-is-pure',
			severity: 'error',
			from: { path: inside('domain') },
			to: { pathNot: inside('domain') }
		},
		{
			name: 'browser-code-stays-clean',
			severity: 'error',
			from: { path: '^src/lib/(ui|client|i18n|contract)/' },
			to: { path: inside('server') }
		},
		{
			name: 'use-cases-know-no-adapter',
			severity: 'error',
			from: { path: inside('server/(usecases|ports)') },
			to: { path: inside('server/(adapters|realtime|http)') }
		},
		{
			name: 'only-the-composition-root-names-adapters',
			severity: 'error',
			from: { path: '^src/', pathNot: '^src/(cli/|main\\.ts|lib/server/(compose|adapters/))' },
			to: { path: inside('server/adapters'), pathNot: inside('server/adapters/formats') }
		},
		{
			name: 'no-orphans',
			severity: 'error',
			from: {
				orphan: true,
				pathNot:
					'^src/(app\\.d\\.ts|routes/|service-worker|hooks|main|cli/)|\\.css$|\\.md$|tsconfig\\.json$'
			},
			to: {}
		}
	],
	options: {
		tsConfig: { fileName: 'tsconfig.json' },
		tsPreCompilationDeps: true,
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '\\$types|\\.svelte-kit|src/decisions' },
		enhancedResolveOptions: {
			conditionNames: ['import', 'svelte', 'node', 'default'],
			extensions: ['.ts', '.js', '.svelte', '.json']
		}
	}
};
