import type { RequestHandler } from './$types';

/** Answers 200 while the database can be read; a failed read is a 500 like any other fault. */
export const GET: RequestHandler = async ({ locals }) => {
	await locals.app.needsSetup();
	return new Response('ok', {
		headers: { 'content-type': 'text/plain', 'cache-control': 'no-store' }
	});
};
