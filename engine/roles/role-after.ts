import { affiliation } from './affiliation';
import { hasRole } from './has-role';
import { asRole } from './role-in-clause';
import { endOfPhrase, isStop, skipDeterminer } from './phrase-end';
import type { TokenFacts, TokenRange } from './token-facts';

/** Words within which an apposition without article must name its role ("co-founder of ..."). */
const HEAD_WITHIN = 6;
const HEAD_WITHIN_ARTICLE = 12;
/** Within so many words a clause may come to what somebody does. */
const CLAUSE = 14;
const OPENERS: ReadonlySet<string> = new Set([',', '—', '–', '(']);
/** "Lee, MS, RD, a dietitian": letters after a name. */
const LETTERS = /^\p{Lu}[\p{L}.]{0,4}\p{Lu}\.?$|^\p{Lu}-\p{Lu}/u;
const COMMA_PLACES: ReadonlySet<string> = new Set(['of', 'from', 'with']);
const PARTY = /^[A-Z]{1,3}(?:$|-)/;
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
  if (facts.lower(first) === ')' && OPENERS.has(facts.lower(first + 1))) return rolesAfter(facts, first + 1, body);
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
  // "(D-Walnut Grove)"
  if (facts.lower(at - 1) === '(' && PARTY.test(facts.tokens[at]?.text ?? '')) {
    while (facts.isCapital(next)) next += 1;
    return next;
  }
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
  if (facts.lower(at) === 'whose' && facts.isRole(at + 1)) return endOfPhrase(facts, at);
  if (facts.lower(at) !== 'who') return null;
  let verb = at + 1;
  while (facts.classOf(verb) === 'adverb' || facts.isPerfect(verb) || facts.lower(verb).endsWith('ly')) verb += 1;
  const copula = facts.isCopula(verb);
  const as = facts.isCue(verb) ? null : asRole(facts, verb);
  if (as) return as;
  if (!facts.isRoleVerb(verb)) return secondVerb(facts, verb);
  if (!copula) return endOfPhrase(facts, verb);
  const noun = facts.classOf(verb + 1) === 'adverb' ? verb + 2 : verb + 1;
  return hasRole(facts, noun, HEAD_WITHIN_ARTICLE) ? endOfPhrase(facts, skipDeterminer(facts, noun)) : null;
}

/** "who keeps bees and runs a night school": what somebody does, told second in the clause. */
function secondVerb(facts: TokenFacts, from: number): TokenRange | null {
  for (let at = from; at < from + CLAUSE && facts.together(from, at) && !isStop(facts, at); at += 1) {
    if (facts.lower(at) !== 'and' || !facts.isRoleVerb(at + 1) || facts.isCopula(at + 1)) continue;
    return endOfPhrase(facts, at + 1);
  }
  return null;
}

/** ", now a baker", ", also the editor" */
function skipAdverb(facts: TokenFacts, at: number): number {
  const kind = facts.classOf(at);
  const loose = kind === 'adverb' || kind === 'time' || facts.isQualifier(at);
  return loose && (facts.classOf(at + 1) === 'determiner' || (kind !== '' && facts.isRole(at + 1))) ? at + 1 : at;
}

/** Any noun with "a", unless it is a clause ("for Lee, a win is a win"), a thing or a time ("a day later"). */
function nounPhrase(facts: TokenFacts, at: number, first: number): TokenRange | null {
  const phrase = endOfPhrase(facts, first);
  if (!phrase || isThing(facts, first) || facts.classOf(headOf(facts, first)) === 'time') return null;
  const next = phrase[1];
  if (facts.classOf(next) === 'auxiliary') return null;
  const told = hasRole(facts, first, HEAD_WITHIN_ARTICLE) || facts.opensRole(at);
  if (told) return phrase;
  const closed = isStop(facts, next) || !facts.together(at, next) || facts.lower(next) === 'who';
  return closed && !(facts.lower(next) === '.' && isFrontedPhrase(facts, at)) ? phrase : null;
}

/** Whether the sentence opens with a preposition or "when": what follows its comma is the main clause. */
function isFrontedPhrase(facts: TokenFacts, at: number): boolean {
  let first = at;
  while (facts.together(first - 1, at) && !isStop(facts, first - 2)) first -= 1;
  const kind = facts.classOf(first);
  return kind === 'preposition' || kind === 'conjunction' || facts.endsRole(first);
}

/** "with Lee, a documentary, ...": the head, before what hangs on it, is something written or shown. */
function isThing(facts: TokenFacts, first: number): boolean {
  const head = headOf(facts, first);
  return facts.isDocument(head) && !facts.isRole(head);
}

/** "watchman" of "a night watchman on the Copper Road". */
function headOf(facts: TokenFacts, first: number): number {
  let head = first;
  while (facts.isWord(head + 1) && facts.classOf(head + 1) === '' && facts.together(first, head + 1)) head += 1;
  return head;
}

function apposition(facts: TokenFacts, from: number, body: boolean): TokenRange | null {
  const at = skipAdverb(facts, from);
  const place = affiliation(facts, at, COMMA_PLACES);
  if (place) return place;
  const first = skipDeterminer(facts, at);
  if ((facts.isIndefinite(at) || facts.opensRole(at)) && !body) return nounPhrase(facts, at, first);
  if (facts.isCue(at) && !facts.isRole(at) && !facts.isCapital(at)) return null;
  const article = first > at;
  if (!article && !facts.isRole(at) && (facts.classOf(at) !== '' || facts.isCapital(at))) {
    return !body && startsWithTitle(facts, at) ? endOfPhrase(facts, first) : null;
  }
  return hasRole(facts, first, article ? HEAD_WITHIN_ARTICLE : HEAD_WITHIN, body) ? endOfPhrase(facts, first) : null;
}

/** "Lee, North Yorkshire's assistant coroner,": capitals up to a role that is closed by a stop. */
function startsWithTitle(facts: TokenFacts, at: number): boolean {
  let next = at;
  while (
    next < at + HEAD_WITHIN_ARTICLE &&
    facts.together(at, next) &&
    (facts.isCapital(next) || facts.isPossessive(next)) &&
    !facts.isRole(next)
  )
    next += 1;
  while (facts.isWord(next) && facts.classOf(next) === '' && !facts.isRole(next) && next < at + HEAD_WITHIN_ARTICLE)
    next += 1;
  return (
    next > at &&
    facts.isRole(next) &&
    !facts.isPossessive(next + 1) &&
    (isStop(facts, next + 1) || facts.classOf(next + 1) === 'preposition')
  );
}
