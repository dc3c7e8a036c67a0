import { expect } from 'vitest';
import type { EventEnvelope } from '#lib/domain/contest/event.ts';
import type { Step } from '#lib/domain/contest/view.ts';
import { HttpVisitor } from './http-visitor.ts';
import { waitFor, type Site } from './site.ts';
import { WirePhone } from './wire-phone.ts';

const NAME = '周雅琴';
const PASSWORD = 'yunling2026';
const TEAMS = ['第一党支部', '第二党支部', '第三党支部'];

/** What the set-up form of a contest takes, as a browser posts it. */
export const contestForm = (more: Record<string, string> = {}): Record<string, string> => ({
	quiz: 'quiz-bank-county-tax-bureau-2023-11',
	title: '专题学习知识竞赛',
	organiser: '云岭县税务局机关党委',
	count: '10',
	seconds: '30',
	right: '10',
	wrong: '0',
	roster: '',
	openNames: 'on',
	...Object.fromEntries(TEAMS.flatMap((name, i) => [[`team-${i + 1}`, name]])),
	...more
});

/** Signs the first host in over HTTP, as the printed link invites to. */
export async function firstHost(site: Site): Promise<HttpVisitor> {
	const host = new HttpVisitor(site.port);
	const done = await host.post(site.setupPath, { name: NAME, password: PASSWORD, again: PASSWORD });
	expect(done.status).toBe(303);
	return host;
}

export interface Room {
	readonly roomId: string;
	readonly code: string;
}

/** Opens a room through the set-up form. */
export async function openRoom(host: HttpVisitor, form = contestForm()): Promise<Room> {
	const opened = await host.post('/contests/new', form);
	expect([opened.status, opened.headers.location]).toEqual([
		303,
		expect.stringMatching(/^\/contests\/[^/]+\/host$/)
	]);
	const roomId = opened.headers.location!.split('/')[2]!;
	const listed = await host.get('/contests');
	// With the space that it is shown with: other six digits in the page are somebody else's.
	const shown = /\b(\d{3})\s(\d{3})\b/.exec(listed.body);
	if (shown === null) throw new Error('the list of contests shows no room code');
	const code = `${shown[1]}${shown[2]}`;
	return { roomId, code };
}

/** Sits down through the join form; the visitor holds the seat's cookie. */
export async function takeSeat(
	site: Site,
	room: Room,
	team: number,
	name: string
): Promise<HttpVisitor> {
	const visitor = new HttpVisitor(site.port);
	const page = await visitor.get(`/j/${room.code}`);
	const teams = [
		...page.body.matchAll(/name="team"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="team"/g)
	];
	const teamId = teams[team]?.[1] ?? teams[team]?.[2] ?? '';
	const seated = await visitor.post(`/j/${room.code}?/sit`, {
		team: teamId,
		typed: name,
		name: ''
	});
	expect([seated.status, seated.headers.location]).toEqual([303, `/room/${room.roomId}`]);
	return visitor;
}

/** Sits down, and opens the phone's socket with the cookie that the join form set. */
export async function sitDown(
	site: Site,
	room: Room,
	team: number,
	name: string
): Promise<WirePhone> {
	const visitor = await takeSeat(site, room, team, name);
	return new WirePhone(site.url, room.roomId, 'seat', cookieOf(visitor));
}

export const cookieOf = ({ cookies }: HttpVisitor): string =>
	[...cookies].map(([name, value]) => `${name}=${value}`).join('; ');

/** The host's console without a browser: presses the one next button. */
export class WireHost {
	readonly phone: WirePhone;

	constructor(site: Site, host: HttpVisitor, room: Room) {
		this.phone = new WirePhone(site.url, room.roomId, 'host', cookieOf(host), {
			tabKey: 'tab-of-the-test'
		});
	}

	/** Presses until the room is at a step; gives the step that is next then. */
	async pressUntil(action: Step['action']): Promise<Step> {
		for (;;) {
			const { step, epoch } = await this.#seen();
			if (step.action === action) return step;
			await this.phone.call('room:advance', { epoch, stepKey: step.key });
		}
	}

	/** Presses once; a press that got lost or came late is simply looked at again. */
	async press(): Promise<void> {
		const { step, epoch } = await this.#seen();
		await this.phone.call('room:advance', { epoch, stepKey: step.key });
	}

	async #seen(): Promise<{ readonly step: Step; readonly epoch: number }> {
		let seen: { readonly step: Step; readonly epoch: number } | undefined;
		await waitFor('the console to know its next step', async () => {
			const synced = await this.phone.call('room:sync', {});
			const host = synced?.ok ? synced.data.host : undefined;
			if (host?.inCharge) seen = host;
			// The server brakes a console that asks all the time: leave room for the press itself.
			else await new Promise((resume) => setTimeout(resume, 200));
			return seen !== undefined;
		});
		return seen!;
	}
}

/** The record as the review page hands it out. */
export async function recordOf(host: HttpVisitor, room: Room): Promise<readonly EventEnvelope[]> {
	const answer = await host.get(`/review/${room.roomId}/record`);
	expect(answer.status).toBe(200);
	return (JSON.parse(answer.body) as { events: readonly EventEnvelope[] }).events;
}
