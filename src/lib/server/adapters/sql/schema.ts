/** Tables as Kysely sees them. Flags are 0 or 1; times are epoch milliseconds; `*_json` is JSON. */
export interface Schema {
	events: EventsTable;
	articles: ArticlesTable;
	items: ItemsTable;
	quizzes: QuizzesTable;
	rooms: RoomsTable;
	practices: PracticesTable;
	users: UsersTable;
	sessions: SessionsTable;
}

interface EventsTable {
	room_id: string;
	seq: number;
	at: number;
	v: number;
	type: string;
	data_json: string;
}

interface ArticlesTable {
	id: string;
	title: string;
	publisher: string | null;
	/** Null for a shipped bank, which carries no sentences of its article. */
	article_json: string | null;
	facts_json: string;
	shipped: number;
	/** SHA-256 of what the row was made from. */
	content_hash: string;
	updated_at: number;
}

export interface ItemsTable {
	article_id: string;
	id: string;
	position: number;
	item_json: string;
	findings_json: string;
	status: 'draft' | 'accepted' | 'rejected';
	edited: number;
	reviewed_by: string | null;
	updated_at: number;
}

interface QuizzesTable {
	id: string;
	article_id: string;
	/** Grows each time the quiz is published again. */
	version: number;
	title: string;
	source_title: string;
	publisher: string | null;
	shipped: number;
	sections_json: string;
	questions_json: string;
	item_count: number;
	published_at: number;
}

interface RoomsTable {
	id: string;
	code: string;
	title: string;
	quiz_id: string;
	created_by: string;
	opened_at: number;
	teams: number;
	questions: number;
}

interface PracticesTable {
	id: string;
	device_id: string;
	quiz_id: string;
	quiz_title: string;
	meta_json: string;
	items_json: string;
	answers_json: string;
	answered: number;
	of: number;
	right: number;
	started_at: number;
}

interface UsersTable {
	id: string;
	name: string;
	/** The name as it is compared: NFKC, lower case. */
	name_key: string;
	password_hash: string;
	created_at: number;
}

interface SessionsTable {
	/** SHA-256 of the cookie's value. */
	token_hash: string;
	user_id: string;
	expires_at: number;
}
