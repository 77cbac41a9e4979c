import type { Span } from '../../engine/index';

/** Scrolls the article to a place and marks it; false when the place is gone. */
export type Jump = (span: Span) => Promise<boolean>;
