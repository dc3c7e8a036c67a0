import type { contest as zh } from '../zh-CN/contest.ts';

export const contest: typeof zh = {};
