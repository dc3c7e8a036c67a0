/** Id of the page's `h1`: focus comes here when the phase changes. */
export const PHASE_HEADING = 'phase-heading';
