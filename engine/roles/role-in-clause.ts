import { endOfPhrase } from './phrase-end';
import type { TokenFacts, TokenRange } from './token-facts';

const HEAD_WITHIN = 8;

/** The role that a clause states of its subject: "Lee is a lecturer at ...", "she works as a nurse". `after` follows the subject. */
export function roleInClause(facts: TokenFacts, after: number): TokenRange | null {
  const verb = facts.classOf(after) === 'adverb' ? after + 1 : after;
  if (!facts.together(after - 1, verb)) return null;
  const copula = facts.isCopula(verb);
  const works = facts.isRoleVerb(verb) && facts.lower(verb + 1) === 'as';
  if (!copula && !works) return null;
  const from = copula ? verb + 1 : verb + 2;
  if (facts.classOf(from) !== 'determiner' && facts.classOf(from) !== 'possessive') return null;
  for (let at = from + 1; at < from + HEAD_WITHIN && facts.together(from, at) && facts.isWord(at); at += 1) {
    if (facts.isRole(at)) return endOfPhrase(facts, from + 1);
    if (facts.classOf(at) !== '' && facts.classOf(at) !== 'adverb') return null;
  }
  return null;
}
