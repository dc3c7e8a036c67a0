import type { common as zh } from '../zh-CN/common.ts';

export const common: typeof zh = {
	browserTooOld:
		'This browser is too old: the page can be read but may not work. Update it (Chrome 87, Safari 14 or newer) or use another one.'
};
