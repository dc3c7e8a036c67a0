import type { Locale } from '#lib/i18n/messages.ts';
import type { cli as chinese } from '#lib/i18n/zh-CN/cli.ts';

export type CliTexts = typeof chinese;

/** What a command is given: its words, its options and the language of its messages. */
export interface Invocation {
	readonly words: readonly string[];
	readonly options: ReadonlyMap<string, string>;
	readonly locale: Locale;
	readonly texts: CliTexts;
}

/** A refusal to be told in one sentence; it ends the program with code 2. */
export class Refusal extends Error {}

/** Runs one command and returns what it prints on standard output. Throws a Refusal. */
export type Command = (invocation: Invocation) => Promise<string>;
