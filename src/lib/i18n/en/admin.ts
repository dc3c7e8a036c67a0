import type { admin as zh } from '../zh-CN/admin.ts';

export const admin: typeof zh = {
	login: {
		title: 'Sign in',
		lead: 'For authors and hosts. Playing and practising need no account.',
		submit: 'Sign in',
		noAccount: 'No account yet?',
		noAccountHint:
			'Open the link that the terminal printed when the server started to make the first host account.',
		homeLink: 'Back to the start page'
	},
	setup: {
		title: 'Make the host account',
		lead: 'This is the first account of this site: it can import articles, review items and host contests.',
		submit: 'Make the account and sign in',
		once: 'After that, this link no longer works.',
		noToken: 'The link is incomplete',
		noTokenHint: 'Copy the whole link from the terminal and open it in the browser.'
	},
	name: 'Account name',
	nameHint: '2 to 20 characters',
	password: 'Password',
	passwordHint: 'At least 8 characters, with letters and digits',
	passwordAgain: 'Password again',
	passwordsDiffer: 'The two passwords differ; please type them again',
	showPassword: 'Show the password',
	errorPage: {
		title: (status) =>
			status === 404
				? 'Not found'
				: status >= 500
					? 'Something went wrong'
					: 'This cannot be opened',
		home: 'Back to the start page',
		again: 'Try again'
	}
};
