import { hasRole } from './has-role';
import { endOfPhrase, isStop } from './phrase-end';
import type { TokenFacts, TokenRange } from './token-facts';

const HEAD_WITHIN = 9;
/** "earns little in winter as a ferry deckhand" */
const CLAUSE = 14;

/** The role that a clause states of its subject: "Lee is a lecturer at ...", "she works as a nurse". `after` follows the subject. */
export function roleInClause(facts: TokenFacts, after: number): TokenRange | null {
  let verb = after;
  while (facts.classOf(verb) === 'adverb' || facts.isPerfect(verb)) verb += 1;
  if (!facts.together(after - 1, verb)) return null;
  const isNoun = facts.isCopula(verb) && !facts.takesAs(verb + 1);
  if (isNoun || facts.lower(verb) === 'became') return nounAfter(facts, verb + 1);
  return facts.takesAs(verb) || (facts.isCopula(verb) && facts.takesAs(verb + 1)) ? asRole(facts, verb) : null;
}

function nounAfter(facts: TokenFacts, start: number): TokenRange | null {
  const from = facts.classOf(start) === 'adverb' ? start + 1 : start;
  const kind = facts.classOf(from);
  if (kind !== 'determiner' && kind !== 'possessive') return null;
  return hasRole(facts, from + 1, HEAD_WITHIN) ? endOfPhrase(facts, from + 1) : null;
}

/** "works as a nurse", "served as the state's first commissioner", within the clause. */
export function asRole(facts: TokenFacts, from: number): TokenRange | null {
  for (let at = from; at < from + CLAUSE && facts.together(from, at) && !isStop(facts, at); at += 1) {
    if (facts.classOf(at) === 'relative' || facts.isFinite(at)) return null;
    if (facts.lower(at) === 'as') return facts.isRole(at + 1) ? endOfPhrase(facts, at + 1) : nounAfter(facts, at + 1);
  }
  return null;
}
