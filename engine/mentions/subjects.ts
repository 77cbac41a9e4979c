/**
 * Speakers that no list knows, found by their place: the noun phrase before a word of saying, after it when a quotation
 * stands before ("...," said the beekeeper), or after "according to".
 */
import type { Draft } from './draft';
import { describedDraft } from './described';
import { has, isWord, lowerAt, outside, together, type View } from './view';
import { Fact, FUNCTION } from './word-facts';

/** Adverbs and auxiliaries between a subject and its verb. */
const BETWEEN = 3;
/** Words of a phrase that starts after the verb. */
const FORWARD = 6;

const NO_HEAD = FUNCTION & ~Fact.time;

function canHead(view: View, at: number): boolean {
  return (
    isWord(view, at) &&
    outside(view, at) &&
    !has(view, at, NO_HEAD) &&
    (!has(view, at, Fact.cue) || has(view, at, Fact.weakCue))
  );
}

/** The word before the verb at `cue`, over adverbs and auxiliaries. */
function subjectHead(view: View, cue: number): number {
  let at = cue - 1;
  while (at > 0 && cue - at <= BETWEEN && has(view, at, Fact.adverb | Fact.auxiliary) && together(view, at, cue)) at--;
  return together(view, at, cue) && canHead(view, at) && !view.capital[at] ? at : -1;
}

/** The last word of the phrase that starts at `from`. */
function forwardHead(view: View, from: number): number {
  let at = from;
  while (at - from < FORWARD && together(view, from, at) && has(view, at, Fact.determiner | Fact.possessive)) at++;
  while (
    at - from < FORWARD &&
    together(view, at, at + 1) &&
    canHead(view, at) &&
    canHead(view, at + 1) &&
    !view.capital[at + 1]
  )
    at++;
  return together(view, from, at) && canHead(view, at) && !view.capital[at] ? at : -1;
}

export function findSubjects(view: View, covered: (at: number) => boolean): Draft[] {
  const drafts: Draft[] = [];
  const propose = (head: number): void => {
    if (head >= 0 && !covered(head)) drafts.push(describedDraft(view, head, 'unknown'));
  };
  for (let at = 0; at < view.count; at++) {
    if (!outside(view, at)) continue;
    if (has(view, at, Fact.cue)) {
      propose(subjectHead(view, at));
      const inverted = at > 0 && !outside(view, at - 1);
      if (inverted || (has(view, at - 1, Fact.adverb) && at > 1 && !outside(view, at - 2)))
        propose(forwardHead(view, at + 1));
    } else if (lowerAt(view, at) === 'to' && lowerAt(view, at - 1) === 'according') {
      propose(forwardHead(view, at + 1));
    } else if (lowerAt(view, at) === 'by' && has(view, at - 1, Fact.cue)) {
      propose(forwardHead(view, at + 1));
    }
  }
  return drafts;
}
