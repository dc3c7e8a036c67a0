import type { Component } from 'svelte';

/** An icon component of `@lucide/svelte/icons/<name>`. */
export type IconComponent = Component<{
	size?: number | string;
	color?: string;
	strokeWidth?: number | string;
	class?: string;
}>;
