import type { Counts } from '#lib/contract/socket.ts';
import type { HostView, PublicStage, PublicView, TableRow } from '#lib/domain/contest/view.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { responseText, shortResponse } from '#lib/ui/quiz/response-text.ts';
import { ruleOf } from '../screen/stage-figures.ts';

/** What the console's words are made from. */
export interface Scene {
	readonly view: PublicView;
	readonly host: HostView;
	readonly counts: Counts | null;
	/** Of the open question, by the server's clock. */
	readonly remainingMs: number;
}

const LOW_MS = 10_000;

export type SceneName =
	| Exclude<PublicStage['name'], 'question'>
	| Extract<PublicStage, { name: 'question' }>['phase']
	| 'paused';

/** What the room sees at this moment, in one word. */
export function sceneName({ pause, stage }: PublicView): SceneName {
	if (pause !== null) return 'paused';
	return stage.name === 'question' ? stage.phase : stage.name;
}

/** Where the question stands among the six steps of the console, from 0; null outside a question. */
export function subStep({ stage }: PublicView): number | null {
	if (stage.name === 'table') return stage.afterQuestion > 0 ? 5 : null;
	if (stage.name !== 'question' || stage.phase === 'voided') return null;
	return { stem: 0, open: 2, closed: 3, revealed: 4 }[stage.phase];
}

const seatedOf = ({ host, counts }: Scene): number => counts?.seated ?? host.seats.length;
const secondsOf = (ms: number): number => Math.ceil(ms / 1000);

/** The key as the host reads it out: letter and words together. */
export function keyText(question: NonNullable<HostView['question']>, m: Messages): string {
	const { item, key } = question;
	const words = m.ui;
	const letters = shortResponse(item, key, words);
	const text = responseText(item, key, words, m.host.script.listMark);
	const named = item.type === 'single' || item.type === 'multi' || item.type === 'order';
	return named ? `${letters}${m.host.script.keyMark}${text}` : text;
}

/** What the host says now, word for word. */
export function scriptLine(scene: Scene, m: Messages): string {
	const { view } = scene;
	const script = m.host.script;
	if (view.pause !== null) return view.pause.cause === 'outage' ? script.outage : script.paused;
	const stage = view.stage;
	switch (stage.name) {
		case 'lobby':
			return script.lobby(seatedOf(scene));
		case 'round':
			return script.round(stage.round.round, m.screen.ruleLines(ruleOf(stage.round)).join(''));
		case 'question':
			return questionLine(scene, stage, m);
		case 'table':
			return tableLine(stage.rows, m);
		case 'awards':
			return awardsLine(stage, m);
		case 'ended':
			return script.ended;
	}
}

function questionLine(
	scene: Scene,
	stage: Extract<PublicStage, { name: 'question' }>,
	m: Messages
): string {
	const script = m.host.script;
	const seated = seatedOf(scene);
	const answered = scene.counts?.answered ?? scene.host.answered;
	switch (stage.phase) {
		case 'stem':
			return script.stem(stage.number, secondsOf(stage.round.limitMs));
		case 'open':
			if (seated > 0 && answered >= seated) return script.openAll;
			return scene.remainingMs <= LOW_MS ? script.openLow : script.open(secondsOf(stage.limitMs));
		case 'closed':
			return script.closed(answered, seated);
		case 'revealed': {
			const { right, answered: counted } = stage.reveal;
			const { question } = scene.host;
			return script.revealed(question === null ? '' : keyText(question, m), right, counted);
		}
		case 'voided':
			return script.voided(stage.number);
	}
}

function tableLine(rows: readonly TableRow[], m: Messages): string {
	const leaders = rows.filter((row) => row.rank === 1);
	if (leaders.length === rows.length && rows.length > 1) {
		return m.host.script.level(leaders[0]!.total);
	}
	const names = leaders.map((row) => row.name).join(m.host.script.listMark);
	return m.host.script.table(names, leaders[0]?.total ?? 0, leaders.length > 1);
}

function awardsLine(
	{ rows, stars }: Extract<PublicStage, { name: 'awards' }>,
	{ host: { script } }: Messages
): string {
	const places = rows
		.slice(0, 3)
		.reverse()
		.map((row) => script.place(row.rank, row.name, row.total))
		.join(script.placeMark);
	return script.awards(places, stars.map((star) => star.name).join(script.listMark));
}

/** What the red button does, and what the room then sees. */
export function nextAct(
	scene: Scene,
	m: Messages
): { readonly act: string; readonly effect: string } {
	const { view, host } = scene;
	const { action, number = 0 } = host.step;
	const act = m.host.step[action](number);
	const effects = m.host.effect;
	const stage = view.stage;
	switch (action) {
		case 'open-question':
			return {
				act,
				effect: effects[action](stage.name === 'question' ? secondsOf(stage.round.limitMs) : 0)
			};
		case 'close-question':
			return {
				act,
				effect: effects[action](host.answered, seatedOf(scene), secondsOf(scene.remainingMs))
			};
		case 'resume': {
			const left = view.pause?.remainingMs ?? null;
			return { act, effect: left === null ? effects.resumeStill : effects.resume(secondsOf(left)) };
		}
		default:
			return { act, effect: effects[action] };
	}
}
