import { isStop } from './phrase-end';
import { hasRole } from './role-after';
import type { TokenFacts, TokenRange } from './token-facts';

const LONGEST = 24;
const HEAD_WITHIN = 20;

/**
 * The role in front of a name and a comma: "The school's head teacher, Ana Lee, said". `nameAt` is the first token of the
 * name with its title.
 */
export function roleBeforeComma(facts: TokenFacts, nameAt: number, body = false): TokenRange | null {
  const comma = nameAt - 1;
  if (facts.lower(comma) !== ',' || !facts.together(comma, nameAt)) return null;
  let first = comma;
  while (first > 0 && comma - first < LONGEST && facts.together(first - 1, comma)) {
    if (isGloss(facts, first - 1)) first -= GLOSS;
    else if (breaks(facts, first - 1)) break;
    else first -= 1;
  }
  while (first < comma && isLeading(facts, first)) first += 1;
  const determiner = facts.classOf(first) === 'determiner' || facts.classOf(first) === 'possessive';
  if (determiner) first += 1;
  if (first >= comma || !hasRole(facts, first, HEAD_WITHIN, body)) return null;
  return [first, comma];
}

/** "(Dirco)" */
const GLOSS = 3;
const isGloss = (facts: TokenFacts, at: number): boolean =>
  facts.lower(at) === ')' && facts.lower(at - 2) === '(' && facts.isCapital(at - 1);

/** Where the phrase cannot reach back further. */
function breaks(facts: TokenFacts, at: number): boolean {
  const kind = facts.classOf(at);
  if (isStop(facts, at)) return true;
  if (kind === 'auxiliary' || kind === 'relative' || kind === 'adverb') return !facts.isPossessive(at);
  if (facts.isCue(at) && !facts.isRole(at) && !facts.isCapital(at) && facts.isFinite(at)) return true;
  // An article opens the phrase unless a preposition ties it to what stands before: "head of the school".
  return kind === 'determiner' && !facts.isWord(at - 1);
}

const isLeading = (facts: TokenFacts, at: number): boolean =>
  ['preposition', 'conjunction', 'adverb', 'time'].includes(facts.classOf(at)) || facts.isPossessive(at);
