/** Parts of the site for signed-in people: authors, hosts and those who look at results. */
const GUARDED = ['/(author)/', '/(review)/', '/(contest)/contests/'];

/** Whether a route, named by its id, is open to signed-in people only. */
export const needsSignIn = (routeId: string | null): boolean =>
	routeId !== null && GUARDED.some((prefix) => `${routeId}/`.startsWith(prefix));
