import type { join as zh } from '../zh-CN/join.ts';

export const join: typeof zh = {};
