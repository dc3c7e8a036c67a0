import { admin } from './admin.ts';
import { author } from './author.ts';
import { common } from './common.ts';
import { contest } from './contest.ts';
import { errors } from './errors.ts';
import { home } from './home.ts';
import { host } from './host.ts';
import { join } from './join.ts';
import { practice } from './practice.ts';
import { review } from './review.ts';
import { screen } from './screen.ts';
import { ui } from './ui.ts';

export const messages = {
	admin,
	author,
	common,
	contest,
	errors,
	home,
	host,
	join,
	practice,
	review,
	screen,
	ui
};
