import type { TokenFacts } from './token-facts';

/** Most words of a title run ("deputy chief inspector of harbours for the northern coast"). */
const LONGEST = 14;
/** "a ship carries President Lee" */
const THIRD_PERSON = /[^s]s$/u;
const INSIDE: ReadonlySet<string> = new Set(['preposition', 'conjunction', 'determiner']);
const NEVER: ReadonlySet<string> = new Set(['auxiliary', 'relative', 'interjection', 'time', 'adverb', 'negation']);

/**
 * The title run right before a name: "White House press secretary" before "Ana Lee". Token indexes `[first, last)`, or
 * null. `nameAt` is the first token of the name.
 */
export function roleBefore(facts: TokenFacts, nameAt: number, body = false): readonly [number, number] | null {
  let last = nameAt;
  while (facts.isHonorific(last - 1) && facts.together(last - 1, nameAt)) last -= 1;
  const named = namedRole(facts, last);
  if (named) return named;
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
  if (first < head && isStray(facts, first)) first += 1;
  if (isOthers(facts, head, nameAt)) return null;
  return [first, last];
}

/** "a user named lindgreen4": the role stands before the word that names. */
export function namedRole(facts: TokenFacts, last: number): readonly [number, number] | null {
  const end = last - 1;
  if (!facts.isNaming(end) || !facts.isRole(end - 1) || !facts.together(end - 1, last)) return null;
  let first = end - 1;
  while (end - first < LONGEST && facts.together(first - 1, end) && goesOn(facts, first - 1)) first -= 1;
  return [first, end];
}

/**
 * "carries President Ana Lee", "to press Norvia's minister Ana Lee": a plain word that opens the run where no noun phrase
 * can begin is a verb.
 */
function isStray(facts: TokenFacts, first: number): boolean {
  if (facts.isCapital(first) || facts.isRole(first) || facts.opensRole(first) || facts.isOfficeParticiple(first))
    return false;
  if (facts.lower(first).includes('-') || facts.isPossessive(first + 1)) return false;
  const before = first - 1;
  const kind = facts.classOf(before);
  if (!facts.together(before, first)) return false;
  if (facts.isPronoun(before)) return true;
  if (facts.isCapital(before)) return false;
  return facts.lower(before) === 'to' || kind === 'adverb' || kind === 'relative' || kind === 'auxiliary';
}

/** "agents Lee and Brink" are both; "who rivals Lee", "the students Lee taught" are not Lee. */
function isOthers(facts: TokenFacts, head: number, nameAt: number): boolean {
  if (facts.isCapital(head)) return false;
  // "when he saw the child Lee refused": a child is somebody's.
  if (facts.isRelation(head) && facts.lower(head - 1) === 'the') return true;
  if (!facts.isPlural(head)) return false;
  let at = nameAt;
  while (facts.isCapital(at) && facts.together(nameAt, at)) at += 1;
  return facts.lower(at) !== 'and' && facts.lower(at) !== ',' && facts.lower(at) !== '&';
}

/** Index of the role noun that heads the run: the last word, or one with "of", "for" ... between it and the name. */
function headBefore(facts: TokenFacts, last: number): number {
  if (facts.isRole(last - 1) && facts.together(last - 1, last)) return last - 1;
  if (isUnlistedRole(facts, last - 1) && facts.together(last - 1, last)) return last - 1;
  let linked = false;
  for (let at = last - 1; at > 0 && last - at < LONGEST && facts.together(at, last); at -= 1) {
    if (
      facts.endsRole(at) ||
      (!facts.isRole(at) && !facts.isCapital(at) && !INSIDE.has(facts.classOf(at)) && looksLikeVerb(facts, at))
    )
      return -1;
    if (facts.isRole(at) && !facts.isQualifier(at)) return linked && at < last - 2 ? at : -1;
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
  if (!facts.isWord(at) || facts.isPronoun(at) || facts.endsRole(at)) return false;
  if (facts.isRole(at) || facts.isCapital(at)) return !facts.classOf(at) || facts.isRole(at);
  return (
    facts.classOf(at) === '' &&
    !looksLikeVerb(facts, at) &&
    !(THIRD_PERSON.test(facts.lower(at)) && facts.isCapital(at + 1))
  );
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
