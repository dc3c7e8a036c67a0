import type { review as zh } from '../zh-CN/review.ts';
import { people, plural } from './plural.ts';

const two = (n: number): string => String(n).padStart(2, '0');

export const review: typeof zh = {
	list: {
		title: 'Review',
		pageTitle: 'Review · Saixue',
		caption: 'Contests played, latest first',
		columns: {
			date: 'Date',
			contest: 'Contest',
			tables: 'Tables',
			persons: 'People',
			questions: 'Questions',
			stage: 'State',
			action: 'Action'
		},
		stage: { lobby: 'Waiting', running: 'Running', ended: 'Ended' },
		code: (code) => `Room code ${code}`,
		open: 'Review',
		openFor: (title) => `Review: ${title}`,
		emptyTitle: 'No contest played yet',
		emptyText:
			'After a contest its scores, the share of right answers and everybody’s answers stay here, ready to be replayed and checked.',
		emptyContest: 'Start a contest',
		emptyContestNote: 'Choose a quiz, set the tables, let people scan in',
		emptyLibrary: 'Open the library',
		emptyLibraryNote: 'Accept some questions and publish them'
	},
	day: (year, month, day) => `${year}-${two(month)}-${two(day)}`,
	clock: (hour, minute) => `${two(hour)}:${two(minute)}`,
	range: (day, from, to) => `${day} ${from}–${to}`,
	moment: (day, clock) => `${day} ${clock}`,
	contest: {
		pageTitle: (title) => `${title} · Review · Saixue`,
		breadcrumb: 'Review',
		ongoing: 'The contest is still running; this is the record so far',
		nothingYet: 'No question revealed yet. Scores and answers appear here after the first reveal.',
		same: 'Replay agrees',
		differs: 'Replay disagrees',
		sameNote: (head, events) => `${plural(events, 'record line')}, checksum ${head}`,
		differsNote:
			'A second way of counting the record gives other points than the score sheet. Please do not announce the result yet, and hand the record file to whoever runs this system.',
		material: 'Print',
		export: 'Export score sheet',
		record: 'Download record',
		kpi: {
			attendance: 'Attendance',
			attendanceValue: (tables, persons) => `${plural(tables, 'table')}, ${people(persons)}`,
			rate: 'Mean right',
			questions: 'Questions',
			reliability: 'Reliability KR-20',
			answers: 'Answers counted',
			answersValue: (n) => String(n),
			voided: 'Void',
			voidedValue: (n) => String(n),
			none: '—'
		},
		views: { label: 'View', teams: 'By table', persons: 'By person', questions: 'By question' },
		table: {
			heading: 'Score table',
			rank: 'Rank',
			table: 'Table',
			team: 'Team',
			base: 'Base',
			points: 'Points',
			total: 'Total'
		},
		heat: {
			heading: 'Tables × questions',
			caption: 'Share of right answers of each table and question, in per cent, and the totals',
			legendLead: 'Share of right answers at the table',
			legend: ['below 50', '50–61', '62–71', '72–84', '85 and more'],
			team: 'Table',
			question: (n) => `Question ${n}`,
			shortQuestion: (n) => String(n),
			points: 'Points',
			total: 'Total',
			voided: 'Void',
			voidedMark: 'Void questions earn no points',
			noAnswer: 'Nobody answered',
			cell: (percent, points) => `${percent}% right, ${points} points`,
			dot: '·'
		},
		persons: {
			heading: 'People × questions',
			caption: 'Right and wrong answers of each person, with count and time',
			legendRight: 'Right',
			legendPart: 'Partly',
			legendWrong: 'Wrong',
			legendNone: 'None',
			name: 'Name',
			table: 'Table',
			right: 'Right',
			rate: 'Share',
			time: 'Time',
			seconds: (s) => `${s} s`,
			marks: { right: '✓', part: '½', wrong: '✗', none: '·', absent: '' },
			spoken: {
				right: 'right',
				part: 'partly right',
				wrong: 'wrong',
				none: 'no answer',
				absent: 'not seated',
				voided: 'void'
			}
		},
		questions: {
			heading: 'Questions',
			caption: 'Difficulty, discrimination and choices of each question',
			note: 'p = share of right answers',
			noteWithR: (limit) => `p = share of right answers; look again where r is below ${limit}`,
			noteTooFew: (n, least) =>
				`p = share of right answers; ${people(n)} answered, fewer than ${least}: r is only a hint`,
			facility: (percent) => `${percent}% right`,
			number: 'No.',
			stem: 'Question',
			p: 'p',
			pLong: 'Difficulty p (share of right answers)',
			r: 'r',
			rLong: 'Discrimination r',
			answered: 'Answers',
			answeredOf: (answered, seated) => `${answered}/${seated}`,
			choices: 'Choices (the dark one is the key)',
			flag: 'Note',
			and: ', ',
			separator: '; ',
			flags: {
				hard: () => 'Hard',
				'distractor-over-key': (option) => `${option} draws more than the key`,
				'negative-discrimination': () => 'Negative discrimination',
				'low-discrimination': () => 'Low discrimination',
				'idle-distractor': (option) => `${option} hardly chosen`,
				slow: () => 'Slow'
			},
			voided: 'Void',
			voidReason: (reason) => `Void: ${reason}`,
			noChoices: 'Not split by option',
			share: (letter, percent) => `${letter} ${percent}%`,
			shareKey: (letter, percent) => `${letter} ${percent}% (key)`,
			key: (text) => `Key: ${text}`,
			advice: (n) => `Look again at question ${n}: `,
			adviceText:
				'high and low scorers answered it alike. Compare stem and options with the article.',
			detail: 'Options and source',
			people
		},
		trend: {
			heading: 'Course of the scores',
			note: 'The leader is red',
			label: 'Scores of all tables over the contest',
			asTable: 'Show as a table',
			caption: 'Total of each table after each question',
			after: 'After',
			start: 'Start',
			end: (table, score) => `Table ${table}: ${score}`
		},
		print: {
			heading: 'Contest report',
			organiser: (name) => `Organiser: ${name}`
		}
	},
	sheets: {
		table: 'Score table',
		teams: 'Tables x questions',
		persons: 'People x questions',
		questions: 'Questions',
		record: 'Record check',
		columns: {
			rank: 'Rank',
			table: 'Table',
			team: 'Team',
			note: 'Units',
			base: 'Base',
			earned: 'Points',
			total: 'Total',
			question: (n) => `Question ${n}`,
			points: (n) => `Question ${n} points`,
			rate: (n) => `Question ${n} share right`,
			name: 'Name',
			right: 'Right',
			played: 'Questions counted',
			seconds: 'Answering time (s)',
			number: 'No.',
			type: 'Type',
			stem: 'Question',
			key: 'Key',
			answered: 'Answers',
			seated: 'Seated',
			p: 'Difficulty p',
			r: 'Discrimination r',
			flag: 'Note',
			choices: 'People per option',
			source: 'Source',
			paragraph: 'Paragraph'
		},
		marks: {
			right: 'right',
			part: 'partly right',
			wrong: 'wrong',
			none: 'no answer',
			absent: 'not seated',
			voided: 'void'
		},
		proof: {
			item: 'Item',
			value: 'Value',
			title: 'Contest',
			organiser: 'Organiser',
			opened: 'Opened',
			ended: 'Ended',
			notEnded: 'Still running',
			events: 'Record lines',
			head: 'Checksum of the record (SHA-256)',
			seed: 'Random seed',
			check: 'Replay',
			checkSame: 'agrees',
			checkDiffers: 'disagrees',
			source: 'Article of the questions',
			how: 'How to check',
			howText:
				'Every line of the record file enters the checksum in order. Replaying the same record anywhere gives the same checksum and the same points.'
		},
		fileName: (title, date) => `${title} ${date} score sheet`,
		recordFileName: (title, date) => `${title} ${date} record`
	}
};
