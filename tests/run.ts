/**
 * The one test command: types, rules, build, then every test of every folder in one run.
 * The last line is `N passed, N failed`; a failed step counts as one failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const out = join(root, 'tests/.out');
const report = join(out, 'vitest.json');
mkdirSync(out, { recursive: true });
rmSync(report, { force: true });

const npx = (command: string, ...args: string[]): boolean => {
	process.stdout.write(`\n> ${[command, ...args].join(' ')}\n`);
	const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: false });
	return done.status === 0;
};

const steps: readonly [name: string, passed: boolean][] = [
	['check', npx('npm', 'run', '--silent', 'check')],
	['lint', npx('npm', 'run', '--silent', 'lint')],
	['build', npx('npm', 'run', '--silent', 'build')]
];

npx('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`);
const counts = readCounts();

let passed = counts.passed;
let failed = counts.failed;
for (const [name, ok] of steps) {
	if (ok) passed += 1;
	else {
		failed += 1;
		console.log(`step failed: ${name}`);
	}
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** A run that died before its report, or whose files could not be loaded, counts as failed. */
function readCounts(): { passed: number; failed: number } {
	try {
		const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(
			readFileSync(report, 'utf8')
		) as {
			numPassedTests: number;
			numFailedTests: number;
			numPendingTests: number;
			testResults: readonly { status: string; assertionResults: readonly unknown[] }[];
		};
		const unloadable = testResults.filter(
			({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0
		).length;
		return { passed: numPassedTests, failed: numFailedTests + numPendingTests + unloadable };
	} catch {
		return { passed: 0, failed: 1 };
	}
}
