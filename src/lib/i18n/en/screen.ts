import type { screen as zh } from '../zh-CN/screen.ts';

export const screen: typeof zh = {};
