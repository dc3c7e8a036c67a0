import type { host as zh } from '../zh-CN/host.ts';

export const host: typeof zh = {};
