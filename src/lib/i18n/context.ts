import { getContext, setContext } from 'svelte';
import type { Messages } from './messages.ts';

const KEY = Symbol('messages');

/** Called once by the root layout. */
export const provideMessages = (read: () => Messages): void => {
	setContext(KEY, read);
};

/** The dictionary of the reader's language; call the result inside markup: `m().join.title`. */
export const useMessages = (): (() => Messages) => getContext<() => Messages>(KEY);
