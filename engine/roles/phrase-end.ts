import type { TokenFacts, TokenRange } from './token-facts';

/** Longest role in tokens. */
const LONGEST = 30;
const BODY_WITHIN = 8;
const STOPS: ReadonlySet<string> = new Set([',', '.', ';', ':', '—', '–', '(', ')', '?', '!', '“', '”', '"', '…']);

export const isStop = (facts: TokenFacts, at: number): boolean => STOPS.has(facts.lower(at));

export const skipDeterminer = (facts: TokenFacts, at: number): number =>
  facts.classOf(at) === 'determiner' || facts.classOf(at) === 'possessive' ? at + 1 : at;

/** From `first` up to the next stop or verb, with ", Idaho" after a place and "of Energy, Water and Trade" inside. */
export function endOfPhrase(facts: TokenFacts, first: number): TokenRange | null {
  let last = first;
  while (last - first < LONGEST && facts.together(first, last) && !isStop(facts, last)) {
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
  if (facts.classOf(at) === 'relative') return true;
  if (before === 'determiner' || before === 'possessive' || before === 'preposition') return false;
  if (facts.classOf(at) === 'auxiliary') return true;
  return facts.isCue(at) && !facts.isRole(at) && !facts.isCapital(at) && facts.isFinite(at);
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

/** ", a paper money grading company in Florida": what the body is that the role was at. */
const isBodyTail = (facts: TokenFacts, comma: number): boolean => {
  if (!facts.isCapital(comma - 1) || facts.classOf(comma + 1) !== 'determiner') return false;
  for (let at = comma + 2; at < comma + BODY_WITHIN && facts.isWord(at); at += 1) {
    if (facts.isRole(at) || facts.classOf(at) === 'preposition') return false;
    if (facts.isBody(at)) return true;
  }
  return false;
};
