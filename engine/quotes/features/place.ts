/** Where the stretch stands: in its block, beside other stretches, in which marks. */
import type { LinkedStretch } from '../continue-paragraphs';
import { isSingleMark } from '../marks';
import type { SpeechView } from '../speech-view';
import { bucket } from './buckets';
import { sizeOf } from './length';

const LISTING = new Set([',', 'and', 'or', '&', ';', 'to', 'not']);
const GAP_BOUNDS = [0, 1, 2, 4, 8, 15];

/** `"this" and "that"`: nothing but a comma or "and" between two stretches. */
function isListed({ document }: SpeechView, one: LinkedStretch | undefined, other: LinkedStretch | undefined): boolean {
  if (!one || !other) return false;
  const between = document.tokens.slice(one.last, other.first);
  return between.length <= 2 && between.every((token) => LISTING.has(token.lower));
}

export function placeFeatures(view: SpeechView): string[] {
  const { stretch, document, previous, next, words, announced, isFirstBlock, before, after } = view;
  const size = sizeOf(words.length);
  const kind = document.article.blocks[stretch.block]?.kind ?? 'paragraph';
  const found = [
    `${before[0] ? 'inner' : 'starts block'} ${after[0] ? 'inner' : 'ends block'} ${size}`,
    `kind=${kind}`,
    `gap=${previous ? bucket(stretch.first - previous.last, GAP_BOUNDS) : 'none'} ${size}`,
    `beside=${previous ? sizeOf(previous.last - previous.first - 2) : 'none'} ${next ? sizeOf(next.last - next.first - 2) : 'none'}`,
  ];
  if (!stretch.closed) found.push('not closed');
  if (!stretch.opened) found.push('not opened');
  if (stretch.continues >= 0) found.push('continues');
  if (announced && !before[0]) found.push('announced');
  // Single marks in an article that sets its speech in double ones (or the reverse) mean something else.
  if (isSingleMark(document.tokens[stretch.first]?.text ?? '') !== view.singleStyle)
    found.push('other marks', `other marks ${size}`, ...(isFirstBlock ? ['other marks in first block'] : []));
  if (isFirstBlock) found.push(`first block ${size}`);
  if (isListed(view, previous, stretch)) found.push(`listed ${size}`);
  if (isListed(view, stretch, next)) found.push(`lists ${size}`);
  return found;
}
