import type { TokenFacts, TokenRange } from './token-facts';

const LONGEST = 12;

/** "Robin Lee of ESA's Design Facility": a capitalised run after "of", "from", "at". `at` is the preposition. */
export function affiliation(facts: TokenFacts, at: number, openers = PLACES): TokenRange | null {
  if (!openers.has(facts.lower(at)) || !facts.together(at - 1, at)) return null;
  // "with Ms. Lee" is company, "with the Tannery Institute" is where somebody works.
  if (facts.lower(at) === 'with' && facts.lower(at + 1) !== 'the') return null;
  let last = facts.lower(at + 1) === 'the' && facts.isBody(at + 2) ? at + 3 : at + 1;
  while (last - at < LONGEST && facts.together(at, last) && facts.isWord(last)) {
    const joins = !facts.isCapital(last) && (facts.isPossessive(last) || INSIDE.has(facts.lower(last)));
    if (!facts.isCapital(last) && !joins) break;
    last += 1;
  }
  while (last > at + 1 && !facts.isCapital(last - 1)) last -= 1;
  return last > at + 1 ? [at, last] : null;
}

const PLACES: ReadonlySet<string> = new Set(['of', 'from', 'at']);
const INSIDE: ReadonlySet<string> = new Set(['of', 'and', 'the', 'for', '&', 'in']);
