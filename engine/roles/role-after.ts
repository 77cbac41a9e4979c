import { affiliation } from './affiliation';
import { endOfPhrase, isStop, skipDeterminer } from './phrase-end';
import type { TokenFacts, TokenRange } from './token-facts';

/** Words within which an apposition without article must name its role ("co-founder of ..."). */
const HEAD_WITHIN = 6;
const HEAD_WITHIN_ARTICLE = 12;
const OPENERS: ReadonlySet<string> = new Set([',', '—', '–', '(']);
/** "Lee, MS, RD, a dietitian": letters after a name. */
const LETTERS = /^(?:\p{Lu}\.?){2,5}$|^\p{Lu}-\p{Lu}/u;
const MOST_LETTERS = 4;

/** The roles that follow a name: ", a fellow at the institute,", ", who runs the clinic,", " of Co-op Sauce". */
export function rolesAfter(facts: TokenFacts, after: number, body = false): TokenRange[] {
  if (!OPENERS.has(facts.lower(after))) {
    const place = affiliation(facts, after);
    if (!place) return [];
    return [place, ...(OPENERS.has(facts.lower(place[1])) ? rolesAfter(facts, place[1], body) : [])];
  }
  const first = skipAgeAndLetters(facts, after + 1);
  if (!facts.together(after, first)) return [];
  const clause = relativeClause(facts, first);
  if (clause) return [clause];
  const noun = apposition(facts, first, body);
  if (!noun) return [];
  const more = relativeClause(facts, noun[1]);
  return more ? [noun, more] : [noun];
}

/** Skips ", 34," and ", aged 34," and ", MS, RD," after a name. */
function skipAgeAndLetters(facts: TokenFacts, at: number): number {
  let next = facts.lower(at) === 'aged' ? at + 1 : at;
  if (facts.tokens[next]?.kind === 'number' && facts.lower(next + 1) === ',') next += 2;
  for (
    let count = 0;
    count < MOST_LETTERS && LETTERS.test(facts.tokens[next]?.text ?? '') && facts.lower(next + 1) === ',';
    count += 1
  ) {
    next += 2;
  }
  return facts.lower(next) === 'and' && next > at ? next + 1 : next;
}

function relativeClause(facts: TokenFacts, at: number): TokenRange | null {
  if (facts.lower(at) !== 'who') return null;
  let verb = at + 1;
  while (facts.classOf(verb) === 'adverb' || facts.isPerfect(verb) || facts.lower(verb).endsWith('ly')) verb += 1;
  const copula = facts.isCopula(verb);
  if (!facts.isRoleVerb(verb) || (copula && !hasRole(facts, verb + 1, HEAD_WITHIN_ARTICLE))) return null;
  return endOfPhrase(facts, copula ? skipDeterminer(facts, verb + 1) : verb);
}

function apposition(facts: TokenFacts, at: number, body: boolean): TokenRange | null {
  if (facts.lower(at) === 'of' || facts.lower(at) === 'from') return affiliation(facts, at);
  const first = skipDeterminer(facts, at);
  if (facts.isIndefinite(at)) return endOfPhrase(facts, first);
  if (facts.isCue(at) && !facts.isRole(at) && !facts.isCapital(at)) return null;
  const article = first > at;
  if (!article && facts.classOf(at) !== '' && !facts.isRole(at)) return null;
  return hasRole(facts, first, article ? HEAD_WITHIN_ARTICLE : HEAD_WITHIN, body) ? endOfPhrase(facts, first) : null;
}

/** A role or, of a body, what kind of body it is, before the phrase goes on with a lower-case attachment. */
export function hasRole(facts: TokenFacts, at: number, within: number, body = false): boolean {
  for (let k = at; k < at + within && facts.together(at, k) && !isStop(facts, k); k += 1) {
    if (facts.isRole(k) || (body && facts.isBody(k))) return true;
    const attached = facts.classOf(k) === 'preposition' && !facts.isCapital(k - 1);
    if (attached || facts.classOf(k) === 'relative' || facts.classOf(k) === 'auxiliary') return false;
  }
  return false;
}
