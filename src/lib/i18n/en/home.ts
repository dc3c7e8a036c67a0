import type { home as zh } from '../zh-CN/home.ts';

export const home: typeof zh = {};
