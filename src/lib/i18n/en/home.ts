import type { home as zhHome } from '../zh-CN/home.ts';

export const home: typeof zhHome = {
	pageTitle: 'Saixue · join a contest or practise',
	description: 'Scan or enter the room code to join a study contest, or practise alone',
	heading: 'Enter the room code',
	hint: 'Six digits, under the QR code on the big screen.',
	codeLabel: 'Room code',
	enter: 'Enter the room',
	enterAgain: 'Enter again',
	codeIncomplete: 'A room code has six digits. Please complete it from the big screen.',
	notFound: (code) => `There is no room ${code}. Please check it against the big screen.`,
	waysOn: 'Other ways in',
	scanTitle: 'Scanning is quicker',
	scanHint: 'Scan the QR code on the big screen, no code to type',
	practiceTitle: 'No contest now? Practise',
	practiceHint: 'No clock; the source is shown after each answer',
	hostTitle: 'I am a host',
	hostSignIn: 'Sign in to make questions and open rooms',
	hostOpen: (name) => `${name}, open the workbench`,
	setupTitle: 'First use',
	setupHint: 'Make the host account with the link printed when the service starts',
	language: 'Language',
	chinese: '中文',
	english: 'English'
};
