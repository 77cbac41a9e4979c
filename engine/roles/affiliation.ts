import type { TokenFacts, TokenRange } from './token-facts';

const LONGEST = 12;

/** "Robin Lee of ESA's Design Facility": a capitalised run after "of", "from", "at". `at` is the preposition. */
export function affiliation(facts: TokenFacts, at: number): TokenRange | null {
  const word = facts.lower(at);
  if ((word !== 'of' && word !== 'from' && word !== 'at') || !facts.together(at - 1, at)) return null;
  let last = at + 1;
  while (last - at < LONGEST && facts.together(at, last) && facts.isWord(last)) {
    const joins = !facts.isCapital(last) && (facts.isPossessive(last) || INSIDE.has(facts.lower(last)));
    if (!facts.isCapital(last) && !joins) break;
    last += 1;
  }
  while (last > at + 1 && !facts.isCapital(last - 1)) last -= 1;
  return last > at + 1 ? [at, last] : null;
}

const INSIDE: ReadonlySet<string> = new Set(['of', 'and', 'the', 'for', '&', 'in']);
