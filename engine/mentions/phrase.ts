/** Noun phrases without a parser: how far one reaches before and after its head word. */
import { has, isPossessiveSign, isWord, lowerAt, outside, together, type View } from './view';
import { Fact } from './word-facts';

/** Words before a head that still belong to it ("the family's long-serving lawyer"). */
const BACK = 8;
/** Words that one attached phrase may have ("for the British Foreign Office"). */
const ATTACHED = 9;
const ATTACHED_PHRASES = 2;

const STOPS = Fact.preposition | Fact.conjunction | Fact.relative | Fact.auxiliary | Fact.interjection | Fact.time;
/** What may stand before an owner's name: articles, titles, adjectives of country. */
const OWNER =
  Fact.determiner |
  Fact.possessive |
  Fact.title |
  Fact.role |
  Fact.group |
  Fact.document |
  Fact.demonym |
  Fact.particle;
const ATTACHING = new Set(['of', 'for', 'from', 'at', 'with', 'in', 'on', 'to', 'by', 'into']);
const ATTACHING_ADJECTIVES = new Set(['familiar', 'close', 'involved', 'briefed', 'loyal']);

function belongsBefore(view: View, at: number): boolean {
  if (isPossessiveSign(view, at)) return true;
  if (!isWord(view, at) && view.tokens[at]?.kind !== 'number') return false;
  if (view.capital[at] && !view.opens[at]) return !has(view, at, Fact.pronoun | Fact.time);
  if (has(view, at, STOPS)) return false;
  if (has(view, at, Fact.pronoun) && !has(view, at, Fact.possessive)) return false;
  return !has(view, at, Fact.cue) || has(view, at, Fact.weakCue);
}

/** First token of the phrase that ends with the head at `head`. */
export function phraseStart(view: View, head: number): number {
  let first = head;
  let owned = false;
  while (first > 0 && head - first < BACK && together(view, first - 1, first) && belongsBefore(view, first - 1)) {
    // Before an owner ("meet Lacerda's sister") only more of the owner's name and description belongs.
    if (owned && !view.capital[first - 1] && !has(view, first - 1, OWNER)) return first;
    first--;
    owned ||= isPossessiveSign(view, first);
    if (has(view, first, Fact.determiner | Fact.possessive) && !isPossessiveSign(view, first)) {
      // "all the king's men", "one of two": a second determiner belongs as well.
      return has(view, first - 1, Fact.determiner) && together(view, first - 1, first) ? first - 1 : first;
    }
    if (has(view, first, Fact.adverb) && !lowerAt(view, first).endsWith('ly')) return first + 1;
  }
  while (first < head && (isPossessiveSign(view, first) || has(view, first, Fact.adverb))) first++;
  return first;
}

function belongsInside(view: View, at: number): boolean {
  if (isPossessiveSign(view, at)) return true;
  if (!isWord(view, at) && view.tokens[at]?.kind !== 'number') return lowerAt(view, at) === '&';
  if (view.capital[at]) return !has(view, at, Fact.time);
  if (has(view, at, STOPS | Fact.adverb))
    return lowerAt(view, at) === 'and' && view.capital[at - 1] === 1 && view.capital[at + 1] === 1;
  // "the talks": after an article a verb of saying is a noun.
  return (
    !has(view, at, Fact.cue) || has(view, at, Fact.weakCue) || has(view, at - 1, Fact.determiner | Fact.possessive)
  );
}

/** End (exclusive) of the phrase attached at `at` ("for Ofcom"), or `at` when there is none. */
function attachedEnd(view: View, at: number): number {
  if (!ATTACHING.has(lowerAt(view, at)) || !together(view, at - 1, at)) return at;
  if (view.tokens[at + 1]?.kind === 'number') return at;
  let end = at + 1;
  while (
    end < view.count &&
    end - at <= ATTACHED &&
    together(view, end - 1, end) &&
    outside(view, end) &&
    belongsInside(view, end)
  )
    end++;
  return end > at + 1 ? end : at;
}

/** End (exclusive) of the phrase whose head is at `head`, with what is attached: "for", "familiar with", "of ... at ...". */
export function phraseEnd(view: View, head: number): number {
  let end = head + 1;
  for (let count = 0; count < ATTACHED_PHRASES; count++) {
    const from = ATTACHING_ADJECTIVES.has(lowerAt(view, end)) && together(view, end - 1, end) ? end + 1 : end;
    const next = attachedEnd(view, from);
    if (next === from) break;
    end = next;
  }
  return end;
}
