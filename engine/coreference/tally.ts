/** Counts by key, as weights of evidence. */
export function count<Key>(tally: Map<Key, number>, key: Key, by = 1): void {
  tally.set(key, (tally.get(key) ?? 0) + by);
}

/** The most frequent key other than `unknown`, or `unknown`. */
export function leading<Key extends string>(tally: ReadonlyMap<Key, number>, unknown: Key): Key {
  let best = unknown;
  for (const [key, value] of tally) {
    if (key !== unknown && (best === unknown || value > (tally.get(best) ?? 0))) best = key;
  }
  return best;
}
