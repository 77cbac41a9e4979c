import { endOfPhrase } from './phrase-end';
import type { TokenFacts, TokenRange } from './token-facts';

const LONGEST = 6;
/** "’Mathabo" begins with one. */
const MARK: ReadonlySet<string> = new Set(['’', '‘', "'"]);

/** "the 14th-ranked Lee", "London-born Lee": a compound right before the name that says something of its bearer. */
export function attributeBefore(facts: TokenFacts, nameAt: number): TokenRange | null {
  const at = MARK.has(facts.lower(nameAt - 1)) ? nameAt - 2 : nameAt - 1;
  return facts.isAttributive(at) && facts.together(at, nameAt) ? [at, at + 1] : null;
}

/** "Brinkware's Ana Lee": the body, without its ending. */
export function bodyBefore(facts: TokenFacts, nameAt: number): TokenRange | null {
  const mark = nameAt - 1;
  if (facts.lower(mark) !== "'s" && facts.lower(mark) !== '’s') return null;
  let first = mark;
  while (mark - first < LONGEST && facts.isCapital(first - 1) && facts.together(first - 1, nameAt)) first -= 1;
  if (first === mark || facts.classOf(first) !== '' || facts.isPossessive(first - 1)) return null;
  return [first, mark];
}

/** "Ana Lee runs a bakery in Ostford": what somebody does, in the present, of something that has not been told of. */
export function livelihood(facts: TokenFacts, after: number): TokenRange | null {
  if (!facts.isRoleVerb(after) || facts.isCopula(after) || !facts.lower(after).endsWith('s')) return null;
  return facts.isIndefinite(after + 1) ? endOfPhrase(facts, after) : null;
}
