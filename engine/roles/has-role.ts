import { isStop } from './phrase-end';
import type { TokenFacts } from './token-facts';

/** A role or, of a body, what kind of body it is, as the head of the phrase: "club" in "the club's owner" is not. */
export function hasRole(facts: TokenFacts, at: number, within: number, body = false): boolean {
  for (let k = at; k < at + within && facts.together(at, k) && !isStop(facts, k); k += 1) {
    if (
      ((facts.isRole(k) && !facts.isQualifier(k) && !(body && facts.isQuantifier(k))) || (body && facts.isBody(k))) &&
      isHead(facts, k)
    )
      return true;
    const attached = facts.classOf(k) === 'preposition' && !facts.isCapital(k - 1);
    if (attached || facts.classOf(k) === 'relative' || facts.classOf(k) === 'auxiliary') return false;
  }
  return false;
}

/** Nothing after it but a stop, a name, or what hangs on a noun. */
function isHead(facts: TokenFacts, at: number): boolean {
  const next = at + 1;
  if (facts.isPossessive(next) || facts.isPossessive(at)) return false;
  return (
    !facts.together(at, next) ||
    isStop(facts, next) ||
    facts.classOf(next) !== '' ||
    facts.isCapital(next) ||
    facts.isCue(next) ||
    facts.isAttribute(next) ||
    // "think-tank influential among ..."
    (facts.classOf(next + 1) === 'preposition' && !facts.isRole(next) && !facts.isBody(next))
  );
}
