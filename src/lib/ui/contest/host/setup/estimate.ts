/** Minutes for joining, the opening words and the rules. */
const OPENING_MINUTES = 4;
/** Seconds for reading a question aloud, and for its reveal and the table after it. */
const READING_SECONDS = 15;
const TELLING_SECONDS = 20;

/** How long a contest of one round takes, in whole minutes; 0 where the figures make no contest. */
export function estimateMinutes(questions: number, limitSeconds: number): number {
	if (!(questions > 0) || !(limitSeconds > 0)) return 0;
	const perQuestion = READING_SECONDS + limitSeconds + TELLING_SECONDS;
	return OPENING_MINUTES + Math.ceil((questions * perQuestion) / 60);
}
