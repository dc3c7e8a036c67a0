import type { hostSetup as zhHostSetup } from '../zh-CN/host-setup.ts';
import { people, plural } from './plural.ts';

const twoDigits = (n: number): string => String(n).padStart(2, '0');
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const hostSetup: typeof zhHostSetup = {
	list: {
		pageTitle: 'Contests · Saixue',
		title: 'Contests',
		open: 'Open a contest',
		running: 'Running',
		ended: 'Ended',
		caption: 'Contests, latest first',
		columns: {
			title: 'Contest',
			code: 'Room code',
			stage: 'State',
			teams: 'Tables',
			persons: 'People',
			questions: 'Questions',
			openedAt: 'Opened',
			action: 'Action'
		},
		stage: { lobby: 'Waiting for people', running: 'Running', ended: 'Ended' },
		moment: (at) =>
			`${at.day} ${MONTHS[at.month - 1] ?? ''} ${twoDigits(at.hour)}:${twoDigits(at.minute)}`,
		resume: 'Go on hosting',
		resumeFor: (title) => `Go on hosting: ${title}`,
		review: 'Review',
		reviewFor: (title) => `Review: ${title}`,
		emptyTitle: 'No contest yet',
		emptyText:
			'Choose a published quiz, let people scan to join: a branch contest takes a quarter of an hour.',
		emptyLibrary: 'Look at the library first',
		noneRunning: 'No contest is running'
	},
	setup: {
		pageTitle: 'Open a contest · Saixue',
		title: 'Open a contest',
		crumb: 'Contests',
		submit: 'Open the room',
		noQuizTitle: 'No quiz to play',
		noQuizText: 'Accept some items in the library and publish them as a quiz first.',
		toLibrary: 'To the library',

		content: 'Content',
		quiz: 'Quiz',
		quizOption: (title, items) => `${title} (${plural(items, 'item')})`,
		name: 'Name of the contest',
		nameHint: 'Shown on the screen and on phones, up to 60 characters',
		nameDefault: (quiz) => `Contest: ${quiz}`.slice(0, 60),
		organiser: 'Organiser',
		organiserHint: 'May be left empty',

		preset: 'Format',
		presets: {
			'branch-study': {
				name: 'Branch study meeting',
				text: 'Everybody answers on their own phone and sees the answer together. A table scores the mean of its members, so that large and small tables are equal.'
			}
		},
		rule: 'Rules',
		count: 'Questions',
		seconds: 'Seconds for each',
		right: 'Points if right',
		wrong: 'Points lost if wrong',
		wrongHint: '0 means that nothing is lost',
		tooFew: (items) => `This quiz has ${plural(items, 'item')}; there cannot be more questions`,
		readAloud: 'The host will read',
		estimate: 'Expected time',
		minutes: (n) => `about ${n} min`,
		estimateNote: 'with joining, the rules, reading aloud and the tables',

		teams: 'Tables',
		teamName: (table) => `Name of table ${table}`,
		teamNote: (table) => `Units of table ${table}`,
		teamNamePlaceholder: 'Branch',
		teamNotePlaceholder: 'Units, may be left empty',
		addTeam: 'Add a table',
		removeTeam: (table) => `Remove table ${table}`,
		defaultTeam: (table) => `Branch ${table}`,
		spareTeams: 'A table without a name does not play',

		roster: 'Roster',
		rosterHint:
			'Paste it from a sheet, one person or one table a line: branch, name. Leave it empty to let people type their names.',
		rosterExample: 'Branch 1, Wang Jianguo\nBranch 1, Li Min\n2, Zhao Yiming, Sun Ting',
		rosterRead: (persons, teams) => `${people(persons)} read, at ${plural(teams, 'table')}`,
		rosterEmpty: 'No roster: people type their names when they join',
		rosterFaults: (n) => `${n} to be corrected`,
		rosterFault: {
			'team-unknown': (line, text) => `Line ${line}: no table is called “${text}”`,
			'name-missing': (line, text) => `Line ${line}: no name after “${text}”`,
			'name-invalid': (line, text) => `Line ${line}: “${text}” is not a name`,
			'name-twice': (line, text) => `Line ${line}: “${text}” stands there twice`
		},
		openNames: 'People who are not on the roster may type a name and join',

		fields: {
			quiz: 'Please choose a quiz',
			title: 'Please give a name of up to 60 characters',
			count: 'Please give at least one question',
			seconds: 'Please give 5 to 600 seconds',
			points: 'Please give whole points from 0 to 1000',
			teams: 'At least one table; names differ and have up to 20 characters'
		}
	}
};
