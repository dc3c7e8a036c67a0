import type { cli as chinese } from '../zh-CN/cli.ts';

export const cli: typeof chinese = {
	usage: [
		'Usage: npm run -s saixue -- <command> [arguments]',
		'  generate <file> [--json] [--seed <text>]   make items from a .txt article',
		'  export <bank> [--json]                     print a bank that ships in questions/',
		'  --lang zh-CN|en                            language of the messages'
	].join('\n'),
	unknownCommand: (name) => `There is no command “${name}”.`,
	unknownOption: (name) => `There is no option “${name}”.`,
	missingFile:
		'Name the article file, for example: npm run -s saixue -- generate article.txt --json',
	missingBank:
		'Name the bank, for example: npm run -s saixue -- export county-tax-bureau-2023-11 --json',
	notFound: (file) => `${file} does not exist. Check the path.`,
	notReadable: (file) => `${file} cannot be read. Check that it is a file that you may read.`,
	bankNotFound: (name, known) =>
		`There is no bank “${name}” in questions/. Banks: ${known === '' ? 'none' : known}.`,
	bankBroken: (name) => `The files of bank “${name}” are damaged. Restore them and try again.`,
	heading: (title, count) => `${title}: ${count} items`,
	untitled: 'Untitled',
	types: {
		single: 'single',
		multi: 'multiple',
		tf: 'true/false',
		fill: 'fill in',
		order: 'order',
		match: 'match'
	},
	answer: 'answer',
	paragraph: (number) => `paragraph ${number}`
};
