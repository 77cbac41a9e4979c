/** Described speakers and documents by their head words: "a top aide", "the family's lawyer", "the indictment". */
import type { EntityKind } from '../document';
import type { Draft } from './draft';
import { genderOf } from './draft';
import { phraseEnd, phraseStart } from './phrase';
import { has, isPossessiveSign, isWord, lowerAt, outside, together, type View } from './view';
import { Fact } from './word-facts';

const NOUNS = Fact.role | Fact.group | Fact.document;
const AFTER_QUANTIFIER = new Set(['of', 'in', 'at', 'from', 'with', ',']);

function kindOf(facts: number): EntityKind {
  if ((facts & Fact.role) !== 0) return (facts & Fact.plural) !== 0 ? 'group' : 'person';
  if ((facts & Fact.group) !== 0) return 'organization';
  return (facts & Fact.document) !== 0 ? 'document' : 'unknown';
}

/** Whether the word is used as a noun here: a verb form needs a determiner or an adjective before it. */
function isNoun(view: View, at: number): boolean {
  if (!has(view, at, Fact.cue)) return true;
  return (
    has(view, at - 1, Fact.determiner | Fact.possessive | Fact.document | Fact.role | Fact.group) ||
    view.capital[at - 1] === 1 ||
    isPossessiveSign(view, at - 1) ||
    (has(view, at - 1, Fact.common) && has(view, at - 2, Fact.determiner | Fact.possessive))
  );
}

/** Whether the next word is the real head ("campaign spokesman", "spokeswoman Ann Lee"). */
function modifiesNext(view: View, at: number): boolean {
  if (!together(view, at, at + 1) || !isWord(view, at + 1)) return false;
  if (view.capital[at + 1] && !has(view, at + 1, Fact.time)) return true;
  return has(view, at + 1, NOUNS) && !has(view, at + 1, Fact.cue | Fact.adverb | Fact.preposition | Fact.auxiliary);
}

function isQuantifierHead(view: View, at: number): boolean {
  const next = at + 1;
  const followed =
    has(view, next, Fact.cue | Fact.auxiliary | Fact.relative | Fact.adverb) ||
    AFTER_QUANTIFIER.has(lowerAt(view, next));
  const inverted = has(view, at - 1, Fact.cue) && outside(view, at - 1);
  return followed || inverted || !together(view, at, next);
}

/** "the other", "another": at most one determiner stands before. */
function quantifierStart(view: View, head: number): number {
  return has(view, head - 1, Fact.determiner | Fact.possessive) && together(view, head - 1, head) ? head - 1 : head;
}

export function describedDraft(view: View, head: number, kind: EntityKind): Draft {
  const facts = view.facts[head] ?? 0;
  return {
    form: kind === 'document' ? 'document' : 'described',
    first: (facts & Fact.quantifier) === 0 ? phraseStart(view, head) : quantifierStart(view, head),
    last: phraseEnd(view, head),
    head,
    kind,
    plural: (facts & Fact.plural) !== 0,
    gender: genderOf(facts),
    name: null,
  };
}

export function findDescribed(view: View): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < view.count; at++) {
    if (!outside(view, at) || !isWord(view, at)) continue;
    if (view.capital[at] && !view.opens[at] && !view.titled[at]) continue;
    if (has(view, at, NOUNS)) {
      if (modifiesNext(view, at) || !isNoun(view, at)) continue;
      drafts.push(describedDraft(view, at, kindOf(view.facts[at] ?? 0)));
    } else if (has(view, at, Fact.quantifier) && isQuantifierHead(view, at)) {
      drafts.push(describedDraft(view, at, has(view, at, Fact.plural) ? 'group' : 'unknown'));
    }
  }
  return drafts;
}
