export const author = {};
