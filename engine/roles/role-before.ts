import type { TokenFacts } from './token-facts';

/** Most words of a title run ("acting U.S. Attorney for the District of Massachusetts"). */
const LONGEST = 14;
const INSIDE: ReadonlySet<string> = new Set(['preposition', 'conjunction', 'determiner']);
const NEVER: ReadonlySet<string> = new Set(['auxiliary', 'relative', 'interjection', 'time', 'adverb', 'negation']);

/**
 * The title run right before a name: "White House press secretary" before "Ana Lee". Token indexes `[first, last)`, or
 * null. `nameAt` is the first token of the name.
 */
export function roleBefore(facts: TokenFacts, nameAt: number, body = false): readonly [number, number] | null {
  let last = nameAt;
  while (facts.isHonorific(last - 1) && facts.together(last - 1, nameAt)) last -= 1;
  const head =
    body && facts.isBody(last - 1) && !facts.isCapital(last - 1) && facts.together(last - 1, last)
      ? last - 1
      : headBefore(facts, last);
  if (head < 0) return null;
  let first = head;
  while (first > 0 && last - first < LONGEST && facts.together(first - 1, first) && goesOn(facts, first - 1))
    first -= 1;
  while (
    first < head &&
    (facts.isPossessive(first) || facts.lower(first) === 'and' || facts.classOf(first) === 'determiner')
  )
    first += 1;
  return [first, last];
}

/** Index of the role noun that heads the run: the last word, or one with "of", "for" ... between it and the name. */
function headBefore(facts: TokenFacts, last: number): number {
  if (facts.isRole(last - 1) && facts.together(last - 1, last)) return last - 1;
  if (isUnlistedRole(facts, last - 1) && facts.together(last - 1, last)) return last - 1;
  let linked = false;
  for (let at = last - 1; at > 0 && last - at < LONGEST && facts.together(at, last); at -= 1) {
    if (facts.isRole(at)) return linked && at < last - 2 ? at : -1;
    const kind = facts.classOf(at);
    if (!facts.isWord(at) || NEVER.has(kind) || facts.isPossessive(at)) return -1;
    if (INSIDE.has(kind)) {
      if (at === last - 1) return -1;
      linked = true;
    } else if (facts.isCue(at) && !facts.isCapital(at) && facts.isFinite(at)) return -1;
  }
  return -1;
}

/** Whether the word goes on the run to the left: adjectives, nouns, names, possessives, and "and" between two roles. */
function goesOn(facts: TokenFacts, at: number): boolean {
  if (facts.isPossessive(at)) return facts.isCapital(at - 1) || facts.isRole(at - 1) || facts.isWord(at - 1);
  if (facts.lower(at) === 'and' || facts.lower(at) === '&') return facts.isRole(at - 1) || facts.isRole(at - 2);
  if (!facts.isWord(at)) return false;
  if (facts.isRole(at) || facts.isCapital(at)) return !facts.classOf(at) || facts.isRole(at);
  return facts.classOf(at) === '' && !looksLikeVerb(facts, at);
}

/** Without a tagger: a verb of saying, or a past or -ing form that is not a known adjective before a role. */
function looksLikeVerb(facts: TokenFacts, at: number): boolean {
  if (facts.isFinite(at)) return true;
  const word = facts.lower(at);
  return !word.includes('-') && (word.endsWith('ing') || word.endsWith('ed')) && !facts.isOfficeParticiple(at);
}

/** "the illustrator Ana Lee": a lower-case word of the right form between an article or adjective and the name. */
const isUnlistedRole = (facts: TokenFacts, at: number): boolean =>
  facts.mayBeRole(at) &&
  !facts.isCapital(at) &&
  facts.classOf(at) === '' &&
  !facts.isCue(at) &&
  opensPhrase(facts, at - 1);

const opensPhrase = (facts: TokenFacts, at: number): boolean =>
  facts.classOf(at) === 'determiner' || facts.classOf(at) === 'possessive' || facts.opensRole(at);
