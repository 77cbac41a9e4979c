import type { TokenFacts, TokenRange } from './token-facts';

/** Longest role in tokens. */
const LONGEST = 30;
const BODY_WITHIN = 8;
/** A clause with "who" of no more words belongs to the role. */
const SHORT_CLAUSE = 8;
const STOPS: ReadonlySet<string> = new Set([',', '.', ';', ':', '—', '–', '(', ')', '?', '!', '“', '”', '"', '…']);

export const isStop = (facts: TokenFacts, at: number): boolean => STOPS.has(facts.lower(at));

export const skipDeterminer = (facts: TokenFacts, at: number): number =>
  facts.classOf(at) === 'determiner' || facts.classOf(at) === 'possessive' ? at + 1 : at;

/** From `first` up to the next stop or verb, with ", Idaho" after a place and "of Energy, Water and Trade" inside. */
export function endOfPhrase(facts: TokenFacts, first: number): TokenRange | null {
  let last = first;
  while (last - first < LONGEST && facts.together(first, last) && !isStop(facts, last)) {
    const clause = last > first ? endOfShortClause(facts, last) : -1;
    if (clause !== -1) return [first, clause];
    if (last > first && endsHere(facts, last)) break;
    last += 1;
    if (facts.lower(last) === ',' && isPlaceTail(facts, last)) last += 2;
    else if (facts.lower(last) === ',' && (isListTail(facts, last) || isBodyTail(facts, last))) last += 1;
    else if (facts.lower(last) === '(' && facts.lower(last + 2) === ')' && facts.isCapital(last + 1)) last += 3;
  }
  while (last > first && isLoose(facts, last - 1)) last -= 1;
  return last > first ? [first, last] : null;
}

/** A verb of saying or an auxiliary takes the sentence on; after an article or a preposition it is a noun. */
function endsHere(facts: TokenFacts, at: number): boolean {
  const before = facts.classOf(at - 1);
  if (facts.endsRole(at)) return true;
  if (facts.classOf(at) === 'relative') return true;
  if (before === 'determiner' || before === 'possessive' || before === 'preposition') return false;
  if (facts.classOf(at) === 'auxiliary') return true;
  if (startsVerbPhrase(facts, at)) return true;
  return facts.isCue(at) && !facts.isRole(at) && !facts.isCapital(at) && facts.isFinite(at);
}

/** Where "who saw the fire," ends that follows a noun without comma and is closed after a few words; -1 for none. */
function endOfShortClause(facts: TokenFacts, at: number): number {
  if (facts.lower(at) !== 'who' || !facts.isWord(at - 1)) return -1;
  let last = at + 1;
  while (last - at <= SHORT_CLAUSE && facts.together(at, last) && !isStop(facts, last)) last += 1;
  if (facts.lower(last) === ',' && isListTail(facts, last)) return -1;
  return last - at <= SHORT_CLAUSE && last > at + 2 ? last : -1;
}

/** "warden crossed the yard", "council to hear the case": a verb with its object, told by the article. */
function startsVerbPhrase(facts: TokenFacts, at: number): boolean {
  const object = facts.classOf(at + 1) === 'determiner' || facts.classOf(at + 1) === 'possessive';
  if (facts.lower(at).endsWith('ed') && !facts.isCapital(at) && facts.classOf(at) === '') return object;
  if (facts.lower(at) !== 'to' || facts.classOf(at + 1) !== '' || facts.isCapital(at + 1)) return false;
  const after = facts.classOf(at + 2);
  return !facts.isRole(at + 1) && (after === 'determiner' || after === 'possessive');
}

const isLoose = (facts: TokenFacts, at: number): boolean =>
  facts.classOf(at) === 'auxiliary' ||
  facts.classOf(at) === 'adverb' ||
  facts.classOf(at) === 'conjunction' ||
  facts.classOf(at) === 'preposition';

/** ", Idaho," or ", Idaho." after a capitalised word. */
const isPlaceTail = (facts: TokenFacts, comma: number): boolean =>
  facts.isCapital(comma - 1) && facts.isCapital(comma + 1) && isStop(facts, comma + 2) && !facts.isRole(comma + 1);

/** ", Veterans and Society Program": a list of capitalised words in one name. */
const isListTail = (facts: TokenFacts, comma: number): boolean =>
  facts.isCapital(comma - 1) &&
  facts.isCapital(comma + 1) &&
  facts.lower(comma + 2) === 'and' &&
  facts.isCapital(comma + 3);

/** ", a boat building firm in Skerrow": what the body is that the role was at. */
const isBodyTail = (facts: TokenFacts, comma: number): boolean => {
  if (!facts.isCapital(comma - 1) || facts.classOf(comma + 1) !== 'determiner') return false;
  for (let at = comma + 2; at < comma + BODY_WITHIN && facts.isWord(at); at += 1) {
    if (facts.isRole(at) || facts.classOf(at) === 'preposition') return false;
    if (facts.isBody(at)) return true;
  }
  return false;
};
