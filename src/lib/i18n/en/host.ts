import type { host as zhHost } from '../zh-CN/host.ts';
import { formatPoints } from '../format.ts';
import { hostSetup } from './host-setup.ts';
import { plural } from './plural.ts';

type LogParams = Readonly<Record<string, string | number>>;

const CLOSED_BY: Readonly<Record<string, string>> = {
	deadline: 'closed on time',
	host: 'closed by the host',
	'all-answered': 'closed, everybody has answered'
};
const seat = ({ table, name }: LogParams): string => `${name}, table ${table},`;

export const host: typeof zhHost = {
	...hostSetup,

	pageTitle: (title) => `Host console · ${title}`,
	console: 'Host console',
	connecting: 'Connecting to the room',
	code: 'Room code',
	elapsed: 'Elapsed',
	online: 'Online',
	onlineOf: (online, seated) => `${online}/${seated}`,
	screen: 'Screen',
	screenOn: 'connected',
	screenOff: 'not connected',
	schedule: 'Schedule',
	phaseAll: 'All answer',
	phaseAwards: 'Awards',
	phaseCount: (played, of) => `${played}/${of}`,
	shortcuts: 'Shortcuts',
	back: 'Back to the contests',

	preview: 'Preview of the screen',
	previewNow: {
		lobby: 'On the screen: QR code to join',
		round: 'On the screen: rules of the round',
		stem: 'On the screen: the question without options',
		open: 'On the screen: the question and its options',
		closed: 'On the screen: closed',
		revealed: 'On the screen: the answer and its source',
		voided: 'On the screen: question void',
		table: 'On the screen: the table',
		awards: 'On the screen: awards',
		ended: 'On the screen: results',
		paused: 'On the screen: paused'
	},
	previewLobby: 'Scan to join',
	openScreen: 'Open the screen',
	openScreenHint:
		'Opens a window: move it to the projector and press F for full screen, B in a bright room',
	showJoin: 'QR code',

	seats: 'Seats',
	seatsOff: (n) => `${n} offline`,
	seatsAll: 'all online',
	seatsNone: 'Nobody is seated yet',
	teamSeats: (table, online, seated) => `Table ${table}: ${online} online of ${seated} seated`,
	seatOffline: (table, name) => `${name}, table ${table}, is offline`,
	manageSeats: 'Manage seats…',
	record: 'Record stored',
	recordAt: (seq) => `entry ${seq}`,
	server: 'Server',
	serverLive: 'connected',
	serverOff: 'reconnecting',

	steps: 'Steps of this question',
	stepNames: ['Read', 'Show', 'Answer', 'Close', 'Reveal', 'Table'],
	scriptHeading: 'What to say',
	script: {
		lobby: (seated) =>
			`Please scan the QR code on the screen, and choose your branch and your name. ${seated} of us are seated.`,
		round: (round, rules) => `We begin round ${round}. These are the rules. ${rules}`,
		stem: (n, seconds) =>
			`Question ${n}, please listen. After it the options appear and you have ${seconds} seconds to answer on your phone.`,
		open: (seconds) => `Please answer now: ${seconds} seconds. Choose, then press “Submit answer”.`,
		openLow: 'Less than 10 seconds. Please submit your answer.',
		openAll: 'Everybody has submitted an answer.',
		closed: (answered, seated) =>
			`Time is up. ${answered} of ${seated} have answered. And the answer is…`,
		revealed: (key, right, answered) =>
			`The answer is ${key}. ${right} of ${answered} were right. The source is on the screen.`,
		voided: (n) => `Question ${n} is void and does not count. Let us go on.`,
		table: (leaders, points, tied) =>
			`Please look at the table. ${leaders} ${tied ? 'share the first place' : 'leads'} with ${formatPoints(points)} points.`,
		level: (points) =>
			`Please look at the table. All tables are level with ${formatPoints(points)} points.`,
		awards: (places, stars) =>
			`These are the results. ${places}.${stars === '' ? '' : ` Best individuals: ${stars}.`} Please come forward.`,
		place: (rank, name, points) => `Place ${rank}: ${name}, ${formatPoints(points)} points`,
		ended: 'The contest is over and the scores are sealed. Thank you for taking part.',
		paused: 'We pause for a moment. The clock stands still and nobody loses time.',
		outage: 'The service was away and is back. No answer is lost and the time has been given back.',
		listMark: ', ',
		placeMark: '; ',
		keyMark: ', '
	},

	questionChip: (n) => `All answer, question ${n}`,
	difficulty: { easy: 'Easy', medium: 'Medium', hard: 'Hard' },
	questionCard: 'Question and key',
	keySecret: 'Only the host sees the answer',
	key: 'Answer',
	keyIs: (text) => `Answer: ${text}`,
	accepted: (texts) => `Also right: ${texts}`,
	explanation: (text) => `Explanation: ${text}`,
	noQuestion: 'No question on show',
	noQuestionHint: 'The question, its answer and its source will stand here',

	step: {
		'start-round': (n) => `Read the rules of round ${n}`,
		'show-stem': (n) => `Show question ${n} and read it`,
		'open-question': () => 'Read: show the options',
		'close-question': () => 'Close early',
		reveal: () => 'Reveal the answer',
		'show-table': () => 'Show the table',
		'show-awards': () => 'Announce the places',
		end: () => 'End and seal the scores',
		resume: () => 'Go on',
		done: () => 'The contest has ended'
	},
	effect: {
		'start-round': 'The screen shows the rules of the round',
		'show-stem': 'Screen and phones show the question without its options',
		'open-question': (seconds) => `The clock runs ${seconds} seconds and everybody can answer`,
		'close-question': (answered, seated, seconds) =>
			`${seconds} s left, ${answered} of ${seated} have answered`,
		reveal: 'The screen shows the answer, its source and the points',
		'show-table': 'The screen shows places, totals and moves',
		'show-awards': 'The screen shows the first three and the best individuals',
		end: 'The scores are final; review and score sheet are ready',
		resume: (seconds) => `The clock goes on with ${seconds} seconds left`,
		resumeStill: 'Back to this step',
		done: 'The scores are sealed'
	},
	keySpace: 'Space',
	toReview: 'To the review and the score sheet',

	pause: 'Pause',
	resume: 'Go on',
	addTime: 'Add 10 s',
	voidQuestion: 'Void question…',
	endContest: 'End contest…',
	pausedFact: 'The contest is paused',
	pausedNext: 'Screen and phones say so; nobody loses time',
	outageFact: 'Paused after an outage',
	outageNext: 'The record is whole and the time was given back. Go on when everybody is back',
	offlineFact: 'The console is offline and reconnecting',
	offlineNext:
		'Phones and screen go on and the question closes on time; you continue at the current step',
	refusedFact: 'Nothing was done',
	dismiss: 'All right',

	log: 'Record',
	logEmpty: 'Nothing yet',
	logText: {
		RoomOpened: (p) => `Room opened with ${plural(Number(p.teams), 'table')}`,
		HostClaimed: (p) => `${p.name} hosts`,
		SeatTaken: (p) => `${seat(p)} is seated`,
		SeatTakenOver: (p) => `${seat(p)} has changed phones`,
		SeatReleased: (p) => `${seat(p)} has been released`,
		RoundStarted: (p) => `Round ${p.round} begins`,
		StemShown: (p) => `Question ${p.questionNo} is being read`,
		QuestionOpened: (p) => `Question ${p.questionNo} open for ${p.seconds} s`,
		QuestionClosed: (p) =>
			`Question ${p.questionNo} ${CLOSED_BY[String(p.cause)] ?? 'closed'}, ${plural(Number(p.answered), 'answer')}`,
		QuestionRuled: (p) => `Question ${p.questionNo} scored: ${p.right} of ${p.counted} right`,
		QuestionRevealed: (p) => `Question ${p.questionNo} revealed: ${p.key}`,
		QuestionVoided: (p) => `Question ${p.questionNo} void: ${p.reason}`,
		TableShown: () => 'Table shown',
		Paused: (p) =>
			(p.cause === 'outage' ? 'Back after an outage, paused' : 'Paused by the host') +
			(p.seconds === undefined ? '' : `, ${p.seconds} s left`),
		Resumed: () => 'Continued',
		TimeAdded: (p) => `${p.seconds} s added`,
		AwardsShown: () => 'Places announced',
		ContestEnded: () => 'Ended, scores sealed'
	},

	elsewhereTitle: 'Another page is hosting',
	elsewhereText: (name) =>
		`${name} is hosting this contest on another page. Only one page can act at a time; here you can watch.`,
	takeOver: 'Take over here…',
	takeOverTitle: 'Take over here?',
	takeOverText: 'The other page can no longer act. Schedule, scores and seats stay as they are.',
	takeOverConfirm: 'Take over here',
	keepWatching: 'Only watch',

	cancel: 'Cancel',
	voidTitle: (n) => `Void question ${n}`,
	voidText:
		'The question will not count and its points are taken back. This cannot be undone; the reason goes into the record.',
	voidReason: 'Reason',
	voidReasonHint: 'such as: misread, an option is faulty',
	voidConfirm: 'Void question',
	endTitle: 'End the contest',
	endText:
		'No more questions can be asked and the scores are sealed as they are. A question that is not revealed does not count.',
	endConfirm: 'End contest',
	joinTitle: 'QR code to join',
	joinText: 'Scan it, or open the address below and type the room code',
	screenTitle: 'Open the screen',
	screenText:
		'Open this address on the computer of the projector. It holds the pass of the screen: do not share it.',
	screenAddress: 'Address of the screen',
	copy: 'Copy',
	copied: 'Copied',
	copyByHand: 'Please select the address and copy it',
	openHere: 'Open a window',
	seatsTitle: 'Manage seats',
	seatsText:
		'A released seat can be taken again by scanning the code; points that were earned stay.',
	release: 'Release',
	releaseFor: (name) => `Release the seat of ${name}`,
	seatState: { online: 'online', offline: 'offline', answered: 'answered' },
	helpTitle: 'Shortcuts',
	helpText: 'They rest while you type and in dialogs. Voiding and ending have none.',
	helpKeys: {
		next: 'Next step (the red button)',
		pause: 'Pause or go on',
		addTime: 'Add 10 seconds',
		help: 'This list'
	},
	teamStrip: 'Scores',
	lastDelta: (points) => `this one ${points}`
};
