import type { TokenFacts } from './token-facts';

/** Longest apposition in tokens. */
const LONGEST = 30;
/** Words within which an apposition without article must name its role ("co-founder of ..."). */
const HEAD_WITHIN = 5;
const HEAD_WITHIN_ARTICLE = 9;
const STOPS: ReadonlySet<string> = new Set([',', '.', ';', ':', '—', '–', '(', ')', '?', '!', '“', '”', '"', '…']);

/** Token indexes `[first, last)` of a role. */
export type TokenRange = readonly [number, number];

/** The role that follows a name: ", a fellow at the institute,", ", who runs the clinic,", " of Co-op Sauce". */
export function roleAfter(facts: TokenFacts, after: number): TokenRange | null {
  const opener = facts.lower(after);
  if (opener === ',' || opener === '—' || opener === '–' || opener === '(') {
    const first = skipAge(facts, after + 1);
    if (!facts.together(after - 1, first)) return null;
    return relativeClause(facts, first) ?? apposition(facts, first, opener);
  }
  return affiliation(facts, after);
}

/** Skips ", 34," and ", aged 34," after a name. */
function skipAge(facts: TokenFacts, at: number): number {
  const number = facts.lower(at) === 'aged' ? at + 1 : at;
  return facts.tokens[number]?.kind === 'number' && facts.lower(number + 1) === ',' ? number + 2 : at;
}

function relativeClause(facts: TokenFacts, at: number): TokenRange | null {
  const who = facts.lower(at);
  if (who !== 'who' && who !== 'whose') return null;
  let verb = at + 1;
  while (
    facts.classOf(verb) === 'adverb' ||
    facts.lower(verb) === 'has' ||
    facts.lower(verb) === 'had' ||
    facts.lower(verb) === 'been' ||
    facts.lower(verb).endsWith('ly')
  )
    verb += 1;
  if (!facts.isRoleVerb(verb) && !hasRole(facts, verb, HEAD_WITHIN_ARTICLE)) return null;
  const copula = facts.classOf(verb) === 'auxiliary';
  if (copula && !hasRole(facts, verb, HEAD_WITHIN_ARTICLE)) return null;
  const first = copula ? afterDeterminer(facts, verb + 1) : verb;
  return closed(facts, first);
}

function apposition(facts: TokenFacts, at: number, opener: string): TokenRange | null {
  const first = afterDeterminer(facts, at);
  const article = first > at;
  if (facts.isCue(at) && !facts.isRole(at)) return null;
  if (facts.lower(at) === 'of' || facts.lower(at) === 'from')
    return facts.isCapital(at + 1) || facts.isCapital(at + 2) ? closed(facts, at) : null;
  if (!article && facts.classOf(at) !== '' && !facts.isRole(at)) return null;
  if (!hasRole(facts, first, article ? HEAD_WITHIN_ARTICLE : HEAD_WITHIN)) return null;
  const range = closed(facts, first);
  // A bare apposition must be closed again before the clause goes on: "Lee, president of the club, said".
  if (!range || opener === ',' || facts.lower(range[1]) === opener || opener === '(') return range;
  return range;
}

const afterDeterminer = (facts: TokenFacts, at: number): number =>
  facts.classOf(at) === 'determiner' || facts.classOf(at) === 'possessive' ? at + 1 : at;

function hasRole(facts: TokenFacts, at: number, within: number): boolean {
  for (let k = at; k < at + within && facts.together(at, k) && !STOPS.has(facts.lower(k)); k += 1) {
    if (facts.isRole(k)) return true;
    if (facts.classOf(k) === 'preposition' || facts.classOf(k) === 'relative') return false;
  }
  return false;
}

/** From `first` to the end of the phrase, with ", Idaho" after a place and "and a retired colonel". */
function closed(facts: TokenFacts, first: number): TokenRange | null {
  let last = first;
  while (last - first < LONGEST && facts.together(first, last) && !STOPS.has(facts.lower(last))) {
    if (
      last > first &&
      facts.isCue(last) &&
      !facts.isRole(last) &&
      facts.classOf(last - 1) !== 'determiner' &&
      !facts.isCapital(last)
    )
      break;
    last += 1;
    if (facts.lower(last) === ',' && isPlaceTail(facts, last)) last += 2;
  }
  while (last > first && (facts.classOf(last - 1) === 'auxiliary' || facts.classOf(last - 1) === 'adverb')) last -= 1;
  return last > first ? [first, last] : null;
}

/** ", Idaho," or ", Idaho." after a capitalised word. */
function isPlaceTail(facts: TokenFacts, comma: number): boolean {
  return (
    facts.isCapital(comma - 1) &&
    facts.isCapital(comma + 1) &&
    STOPS.has(facts.lower(comma + 2)) &&
    !facts.isRole(comma + 1)
  );
}

/** "Robin Lee of ESA's design facility": only when a capital follows, and up to the next stop or verb. */
function affiliation(facts: TokenFacts, at: number): TokenRange | null {
  const word = facts.lower(at);
  if ((word !== 'of' && word !== 'from' && word !== 'at') || !facts.together(at - 1, at)) return null;
  const head = facts.classOf(at + 1) === 'determiner' ? at + 2 : at + 1;
  if (!facts.isCapital(head)) return null;
  return closed(facts, at);
}
