export const contest = {};
