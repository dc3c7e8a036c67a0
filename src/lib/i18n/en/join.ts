import type { join as zhJoin } from '../zh-CN/join.ts';
import { plural } from './plural.ts';

export const join: typeof zhJoin = {
	pageTitle: 'Take your seat',
	description: 'Choose your unit and name to take a seat',
	inRoom: (code) => `Room ${code}`,
	hostedBy: (name) => `Host ${name}`,
	joinDots: ' · ',
	stepTeam: '1 Choose your unit',
	stepName: '2 Choose your name',
	stepNameTyped: '2 Enter your name',
	totals: (teams, names) =>
		names > 0 ? `${plural(teams, 'table')} · ${names} on the roster` : plural(teams, 'table'),
	arrivedOf: (seated, expected) => `${seated} of ${expected} here`,
	arrived: (seated) => `${seated} here`,
	teamFirst: 'Choose the unit first, then the name',
	showNames: 'Show the names of this unit',
	notListed: 'Not on the list?',
	backToList: 'Choose from the list',
	notListedClosed: 'Only people on the roster can join. Please ask the host.',
	searchLabel: 'Find a name',
	searchPlaceholder: 'Type to find a name',
	searchNone: (text) => `Nobody on the list matches “${text}”`,
	taken: 'Seated',
	nameLabel: 'Name',
	namePlaceholder: 'Your name',
	nameHint: '1 to 12 characters, shown on the big screen',
	sit: (name, table) => `Sit at table ${table} as ${name}`,
	sitPlain: 'Take the seat',
	chooseTeamFirst: 'Please choose your unit first',
	chooseNameFirst: 'Please choose your name',
	writeNameFirst: 'Please enter your name',
	privacy: 'Only your name, unit and answers are recorded',
	takenHeading: (name) => `${name} is seated already`,
	takenText:
		'If it was you on another phone, you can move the seat to this one; the other phone then leaves.',
	moveHere: 'Move the seat to this phone',
	chooseAgain: 'Not me, choose again',
	endedHeading: 'This contest has ended',
	endedText: 'No more seats can be taken. You can practise its questions at any time.',
	goPractice: 'Practise',
	emptyTeams: 'This room has no tables yet. Please ask the host.'
};
