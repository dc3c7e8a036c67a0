import type { practice as zh } from '../zh-CN/practice.ts';

export const practice: typeof zh = {};
