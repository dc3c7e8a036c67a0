import type { common as zh } from '../zh-CN/common.ts';

export const common: typeof zh = {};
