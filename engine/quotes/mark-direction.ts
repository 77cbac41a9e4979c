/** Whether a mark opens or closes, as far as its sign and its place tell. */
import type { Mark, Position } from './marks';

const OPENERS = new Set(['“', '‟', '„', '``', '‘', '‚', '‛', '「']);
const CLOSERS = new Set(['”', '’', '」', '´']);

/** Which way guillemets point in this article: French «…» or the German and Danish »…«. */
export type AngleStyle = 'outward' | 'inward';

/**
 * A directed sign is believed unless its place says clearly otherwise (marks set the wrong way round are common);
 * straight signs have only their place.
 */
export function directionOf(mark: Mark, angles: AngleStyle): Position {
  if (mark.text === '«' || mark.text === '»') return (mark.text === '«') === (angles === 'outward') ? 'open' : 'close';
  if (OPENERS.has(mark.text)) return mark.position === 'close' ? 'either' : 'open';
  if (CLOSERS.has(mark.text)) return mark.position === 'open' ? 'either' : 'close';
  return mark.position;
}

/** Votes by which guillemet comes first in most blocks. */
export function angleStyleOf(firstAngles: readonly string[]): AngleStyle {
  const inward = firstAngles.filter((text) => text === '»').length;
  return inward * 2 > firstAngles.length ? 'inward' : 'outward';
}
