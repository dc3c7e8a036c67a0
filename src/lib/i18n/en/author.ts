import type { author as zh } from '../zh-CN/author.ts';

export const author: typeof zh = {};
