import { parseArgs } from 'node:util';
import type { Locale } from '#lib/i18n/messages.ts';
import type { CliTexts, Command } from './command.ts';
import { Refusal } from './command.ts';

/** Each command is loaded when it is called: a cold start pays for nothing else. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
	generate: async () => (await import('./generate.ts')).generate,
	export: async () => (await import('./export.ts')).exportBank
};

const OPTIONS = {
	json: { type: 'boolean' },
	seed: { type: 'string' },
	lang: { type: 'string' },
	help: { type: 'boolean', short: 'h' }
} as const;

const localeOf = (asked: string | undefined): Locale =>
	/^en/i.test(asked ?? process.env['LC_ALL'] ?? process.env['LANG'] ?? '') ? 'en' : 'zh-CN';

async function textsFor(locale: Locale): Promise<CliTexts> {
	return locale === 'en'
		? (await import('#lib/i18n/en/cli.ts')).cli
		: (await import('#lib/i18n/zh-CN/cli.ts')).cli;
}

async function run(args: string[]): Promise<string> {
	const { values, positionals, tokens } = parseArgs({
		args,
		options: OPTIONS,
		allowPositionals: true,
		strict: false,
		tokens: true
	});
	const locale = localeOf(typeof values.lang === 'string' ? values.lang : undefined);
	const texts = await textsFor(locale);
	const stray = tokens.find((token) => token.kind === 'option' && !(token.name in OPTIONS));
	if (stray?.kind === 'option') throw new Refusal(texts.unknownOption(stray.rawName));
	const [name, ...words] = positionals;
	if (values.help === true) return `${texts.usage}\n`;
	const load = name === undefined ? undefined : COMMANDS[name];
	if (name === undefined) throw new Refusal(texts.usage);
	if (load === undefined) throw new Refusal(`${texts.unknownCommand(name)}\n${texts.usage}`);
	const options = new Map(Object.entries(values).map(([key, value]) => [key, String(value)]));
	return (await load())({ words, options, locale, texts });
}

// A reader such as head may close the pipe early: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
});

try {
	process.stdout.write(await run(process.argv.slice(2)));
} catch (error) {
	if (!(error instanceof Refusal)) throw error;
	process.stderr.write(`${error.message}\n`);
	process.exitCode = 2;
}
