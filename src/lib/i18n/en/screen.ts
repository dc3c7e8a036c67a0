import type { Messages } from '../messages.ts';
import { people, plural } from './plural.ts';

const suffix = (n: number): string => {
	if (n % 100 >= 11 && n % 100 <= 13) return 'th';
	return ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th';
};
const ordinal = (n: number): string => `${n}${suffix(n)}`;

export const screen: Messages['screen'] = {
	pageTitle: (title) => `Screen · ${title}`,
	connecting: 'Connecting to the room',
	connectingHint: 'It will appear by itself',
	offline: 'The screen is offline and reconnecting',
	backOnline: 'The screen is connected again',
	endedForScreen: 'This screen has stopped',
	endedForScreenHint: 'Please open the screen again from the host console',

	scanToJoin: 'Scan to take your seat',
	qrLabel: 'QR code to join',
	codeLabel: 'Room code',
	arrivals: 'Seats taken by table',
	seatedOf: (seated, expected) => `${seated}/${expected}`,
	seatedCount: (seated) => people(seated),
	seatedTotal: 'seated',
	justSeated: (team, name) => `Just seated: ${name}, ${team}`,
	alsoOpen: 'or open',

	roundName: (round) => `Round ${round}: All answer`,
	roundGlyph: 'A',
	ruleHeading: 'Rules of this round',
	ruleLines: (rule) => [
		`Everybody answers the same question on their own phone; ${rule.questions === 1 ? 'there is 1 question' : `there are ${rule.questions} questions`}.`,
		`The clock starts when the options appear: ${plural(rule.seconds, 'second')} for each question.`,
		rule.wrong === 0
			? `A right answer earns ${plural(rule.right, 'point')}; a wrong or missing one costs nothing.`
			: `A right answer earns ${plural(rule.right, 'point')}, a wrong one costs ${Math.abs(rule.wrong)}; a missing one costs nothing.`,
		'A table scores the mean of its seated members.',
		'An answer cannot be changed once sent, and late answers do not count.'
	],
	roundFigures: {
		questions: 'Questions',
		seconds: 'Time for each',
		points: 'Full marks',
		questionsUnit: '',
		secondsUnit: 's',
		pointsUnit: 'points'
	},

	questionOf: (n, of) => `Question ${n} of ${of}`,
	fullPoints: 'Full marks',
	pointsUnit: '',
	listen: 'Please listen',
	afterStem: 'The options appear after the question is read',
	answered: 'answered',
	closed: 'Closed',
	closedHint: 'Answer to follow',
	multiHint: 'Several are right: choose all of them',
	fillHint: 'Fill in the blank on your phone',
	orderHint: 'Put them in order on your phone',
	matchHint: 'Match them on your phone',
	premises: 'To be matched',
	choices: 'Choices',
	fillBlank: 'Type the answer on your phone',

	revealTitle: (round) => `Round ${round}: Answer`,
	distribution: 'Answers per option',
	persons: (n) => String(n),
	rightPersons: (n) => `Right: ${n}`,
	keyHeading: 'Answer',
	alsoAccepted: (texts) => `Also right: ${texts}`,
	rightOf: (right, answered) => `${right} right of ${answered} answered`,
	voidedTitle: (round) => `Round ${round}: Void`,
	voided: 'Question void',
	voidedHint: 'It does not count; scores are as they were before it',

	tableTitle: (after) => `Table after question ${after}`,
	tableStart: 'Table',
	tableOf: (teams) => plural(teams, 'table'),
	columns: {
		rank: 'Rank',
		team: 'Table and branch',
		base: 'Base',
		round: (round, rounds) => (rounds === 1 ? 'Round' : `R${round}`),
		total: 'Total',
		moved: 'Moved'
	},
	movedUp: (n) => `up ${n}`,
	movedDown: (n) => `down ${n}`,
	unmoved: 'unchanged',
	tableFoot: 'Please raise a hand if you question a score',

	awards: 'Awards',
	results: 'Results',
	podium: 'Places of the tables',
	rankName: (rank) => `${ordinal(rank)} place`,
	stars: 'Best individuals',
	starLine: (right, of) => `${right} of ${of} right`,
	restRanks: (from, to) =>
		from === to ? `${ordinal(from)} place` : `${ordinal(from)} to ${ordinal(to)} place`,
	rest: 'The other tables',
	motto: 'Learn by contest, use what you learn',
	ended: 'This contest has ended. Thank you for taking part',

	paused: 'Paused',
	pausedHint: 'Please wait for the host to go on',
	pausedOutage: 'The service is back',
	pausedOutageHint: 'No answer is lost and the time will be given back; please wait for the host',
	pausedLeft: (seconds) => `${seconds} s left; the clock stands still`
};
