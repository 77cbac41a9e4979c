import type { Mention } from '../document';
import type { Salience } from './salience';

/** Of those that fit, the one mentioned last and most. */
export function salient(of: Iterable<Salience>, mention: Mention, fits: (one: Salience) => boolean): Salience | null {
  let best: Salience | null = null;
  for (const one of of) {
    if (fits(one) && (!best || recency(one, mention) > recency(best, mention))) best = one;
  }
  return best;
}

const COUNT_WEIGHT = 0.02;
const SPEAKER_WEIGHT = 0.2;
const MANY = 10;

export function recency(one: Salience, mention: Mention): number {
  const distance = mention.sentence - one.last.sentence;
  return (
    1 / (1 + distance) + COUNT_WEIGHT * Math.min(MANY, one.count) + (one.lastSpeaking === one.last ? SPEAKER_WEIGHT : 0)
  );
}
