import { isStop } from './phrase-end';
import type { TokenFacts, TokenRange } from './token-facts';

const LONGEST = 24;
const INSIDE: ReadonlySet<string> = new Set(['preposition', 'conjunction', 'determiner']);

/**
 * The role in front of a name and a comma: "The school's head teacher, Ana Lee, said". `nameAt` is the first token of the
 * name with its title, `after` the one that follows the name.
 */
export function roleBeforeComma(facts: TokenFacts, nameAt: number, after: number, body = false): TokenRange | null {
  const comma = nameAt - 1;
  if (facts.lower(comma) !== ',' || !facts.together(comma, nameAt)) return null;
  let first = comma;
  while (first > 0 && comma - first < LONGEST && facts.together(first - 1, comma)) {
    if (isGloss(facts, first - 1)) first -= GLOSS;
    else if (breaks(facts, first - 1)) break;
    else first -= 1;
  }
  while (first < comma && isLeading(facts, first)) first += 1;
  const determiner = facts.classOf(first) === 'determiner' || facts.classOf(first) === 'possessive';
  if (determiner) first += 1;
  if (first >= comma || !headsRole(facts, first, comma, body)) return null;
  return isStop(facts, after) || mayStandAlone(facts, first) ? [first, comma] : null;
}

/**
 * "As mayor, Lee ..." and "A lifelong runner, Lee ..." at the head of a sentence. All others want a second comma: in "After
 * meeting the mayor, Lee ..." another follows.
 */
function mayStandAlone(facts: TokenFacts, first: number): boolean {
  const opener = facts.classOf(first - 1) === 'determiner' ? first - 1 : first;
  if (facts.lower(opener - 1) === 'as') return true;
  return !facts.together(opener - 1, first) && (opener === first || facts.isIndefinite(opener));
}

/** A role noun that closes the phrase or that something hangs on: "director of the clinic". */
function headsRole(facts: TokenFacts, first: number, comma: number, body: boolean): boolean {
  for (let at = first; at < comma; at += 1) {
    const closes =
      at === comma - 1 || facts.classOf(at + 1) === 'preposition' || facts.classOf(at + 1) === 'conjunction';
    if (closes && (facts.isRole(at) || (body && facts.isBody(at)))) return true;
    const opens = at - 1 === first && !facts.isRole(first);
    if (facts.classOf(at) === 'preposition' && (opens || !facts.isCapital(at - 1))) return false;
  }
  return false;
}

/** "As an editor, she ...": the role of a sentence's subject, said before it. */
export function roleAs(facts: TokenFacts, subjectAt: number): TokenRange | null {
  const role = roleBeforeComma(facts, subjectAt, subjectAt + 1);
  if (!role) return null;
  const as = facts.classOf(role[0] - 1) === 'determiner' ? role[0] - 2 : role[0] - 1;
  return facts.lower(as) === 'as' ? role : null;
}

/** "(Dirco)" */
const GLOSS = 3;
const isGloss = (facts: TokenFacts, at: number): boolean =>
  facts.lower(at) === ')' && facts.lower(at - 2) === '(' && facts.isCapital(at - 1);

/** Where the phrase cannot reach back further. */
function breaks(facts: TokenFacts, at: number): boolean {
  const kind = facts.classOf(at);
  if (isStop(facts, at)) return true;
  // "the island's only doctor"
  if (kind === 'adverb' && facts.isPossessive(at - 1)) return false;
  if (kind === 'auxiliary' || kind === 'relative' || kind === 'adverb') return !facts.isPossessive(at);
  if (facts.isCue(at) && !facts.isRole(at) && !facts.isCapital(at) && facts.isFinite(at)) return true;
  // An article opens the phrase unless a preposition ties it to what stands before: "head of the school".
  return kind === 'determiner' && !INSIDE.has(facts.classOf(at - 1));
}

const isLeading = (facts: TokenFacts, at: number): boolean =>
  ['preposition', 'conjunction', 'adverb', 'time'].includes(facts.classOf(at)) || facts.isPossessive(at);
