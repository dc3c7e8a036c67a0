/** The digits that somebody typed as a room code: full-width ones count, spaces do not. */
export const roomCodeOf = (typed: string): string =>
	typed.normalize('NFKC').replace(/\D/g, '').slice(0, 12);

export const isRoomCode = (code: string): boolean => /^\d{6}$/.test(code);
