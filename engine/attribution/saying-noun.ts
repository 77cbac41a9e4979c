/** Nouns that hold words and say whose: `warnings by Ann Lee of "..."`, `Ann Lee's claim that "..."`. */
import type { Mention, Quotation } from '../document';
import { has, isPossessiveSign, isWord, lowerAt, outside, together, type View } from '../mentions/view';
import { Fact } from '../mentions/word-facts';

const OWNER_BEFORE = new Set(['by', 'from', 'of']);
const LINKS = new Set(['of', 'that', 'as', 'about', 'to', 'like', ':', ',']);
/** After these the words are the owner's; "dismissed remarks by Lee as ..." gives those of whoever dismissed. */
const SURE_LINKS = new Set(['of', 'that', 'about', ':']);
/** Titles and modifiers between the preposition and the name, adjectives between owner and noun, words from noun to link. */
const MODIFIERS = 8;
const ADJECTIVES = 2;
const TOPIC = 7;

export const SayingNoun = { none: 0, by: 1, owned: 2, ownedFar: 3 } as const;

interface Owner {
  readonly kind: number;
  /** Token of the link between noun and quotation. */
  readonly link: number;
}

const NOT: Owner = { kind: SayingNoun.none, link: -1 };

/** The token from which on only a link ("of a", "that", ":") leads to the quotation. */
function linkBefore(view: View, quotation: Quotation): number {
  let at = quotation.first;
  if (has(view, at - 1, Fact.determiner | Fact.possessive)) at--;
  return LINKS.has(lowerAt(view, at - 1)) ? at - 1 : at;
}

/** `warnings by Prime Minister Ann Lee`: whether the mention closes such a phrase. */
function isSaidBy(view: View, mention: Mention): boolean {
  let at = mention.first - 1;
  for (let count = 0; count < MODIFIERS && at > 0 && together(view, at, mention.first); count++, at--) {
    if (OWNER_BEFORE.has(lowerAt(view, at))) return has(view, at - 1, Fact.speechNoun) && !view.capital[at - 1];
    const modifier =
      has(view, at, Fact.title | Fact.role | Fact.determiner | Fact.possessive) || view.capital[at] === 1;
    if (!modifier) return false;
  }
  return false;
}

/** The noun of saying that the mention owns (`Lee's latest claim`), or -1. */
function ownedNoun(view: View, mention: Mention): number {
  let at = mention.last;
  if (isPossessiveSign(view, at)) at++;
  else if (!isPossessiveSign(view, at - 1) && !has(view, mention.head, Fact.possessive)) return -1;
  for (let count = 0; count <= ADJECTIVES; count++, at++) {
    if (!isWord(view, at) || !outside(view, at)) return -1;
    if (has(view, at, Fact.speechNoun)) return at;
  }
  return -1;
}

/** Whether nothing between noun and link opens another clause. */
function isTopic(view: View, from: number, to: number): boolean {
  if (to - from > TOPIC) return false;
  for (let at = from; at < to; at++)
    if (!isWord(view, at) || !outside(view, at) || has(view, at, Fact.cue | Fact.auxiliary | Fact.relative))
      return false;
  return true;
}

function kindOf(view: View, mention: Mention, link: number): number {
  if (mention.last === link) return isSaidBy(view, mention) ? SayingNoun.by : SayingNoun.none;
  const noun = ownedNoun(view, mention);
  if (noun < 0 || noun >= link) return SayingNoun.none;
  if (noun + 1 === link) return SayingNoun.owned;
  return isTopic(view, noun + 1, link) ? SayingNoun.ownedFar : SayingNoun.none;
}

/** How the mention owns the words of the quotation through a noun of saying before it. */
export function ownerOf(view: View, mention: Mention, quotation: Quotation): Owner {
  if (mention.first < 0 || mention.last > quotation.first || !outside(view, mention.first)) return NOT;
  if (view.tokens[mention.first]?.sentence !== view.tokens[quotation.first]?.sentence) return NOT;
  const link = linkBefore(view, quotation);
  return LINKS.has(lowerAt(view, link)) ? { kind: kindOf(view, mention, link), link } : NOT;
}

/** `warnings by Ann Lee of "..."`: surer than any ranking. */
export function isSureOwner(view: View, mention: Mention, quotation: Quotation): boolean {
  const { kind, link } = ownerOf(view, mention, quotation);
  return kind === SayingNoun.by && SURE_LINKS.has(lowerAt(view, link));
}
