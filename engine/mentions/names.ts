/** Names: capitalised runs with their titles, typed by what stands in and around them. */
import type { EntityKind } from '../document';
import type { Draft } from './draft';
import { genderOf } from './draft';
import { nameStart, natureOf } from './name-parts';
import { endOfRun, startsName } from './name-runs';
import { has, isPossessiveSign, lowerAt, outside, together, type View } from './view';
import { Fact } from './word-facts';

/** What stands beside a name and tells a person: "Adams, 34," or "Adams, who". */
function contextKind(view: View, first: number, end: number): EntityKind {
  if (lowerAt(view, end) === ',' && together(view, end - 1, end)) {
    if (view.tokens[end + 1]?.kind === 'number' && lowerAt(view, end + 2) === ',') return 'person';
    if (lowerAt(view, end + 1) === 'who') return 'person';
  }
  if (lowerAt(view, first - 1) === 'the' && together(view, first - 1, first)) return 'organization';
  return has(view, first - 1, Fact.role) && !has(view, first - 1, Fact.cue) ? 'person' : 'unknown';
}

/** First words of a block, or first within marks that open one. */
function opensBlock(view: View, at: number): boolean {
  const { block } = view.tokens[at] ?? {};
  if (view.tokens[at - 1]?.block !== block) return true;
  return view.tokens[at - 1]?.kind === 'punctuation' && !outside(view, at - 1) && view.tokens[at - 2]?.block !== block;
}

function nameDraft(view: View, first: number, end: number, places: ReadonlySet<string>): Draft {
  const start = nameStart(view, first, end);
  if (start >= end) return titleDraft(view, first, end);
  const nature = natureOf(view, first, start, end, places);
  const kind = nature.kind === 'unknown' ? contextKind(view, first, end) : nature.kind;
  const label = lowerAt(view, end) === ':' && opensBlock(view, first);
  return {
    form: label ? 'label' : 'name',
    first,
    last: end,
    head: end - 1,
    kind,
    plural: false,
    gender: nature.gender,
    name: [start, end],
  };
}

/** "the White House Press Secretary": a post, not a name. */
function titleDraft(view: View, first: number, end: number): Draft {
  const from =
    has(view, first - 1, Fact.determiner | Fact.possessive) && together(view, first - 1, first) ? first - 1 : first;
  return {
    form: 'described',
    first: from,
    last: end,
    head: end - 1,
    kind: 'person',
    plural: has(view, end - 1, Fact.plural),
    gender: genderOf(view.facts[end - 1] ?? 0),
    name: null,
  };
}

/** A surname or forename alone is of the kind that the full name was given. */
function agreeOnKind(view: View, drafts: readonly Draft[]): Draft[] {
  const people = new Map<string, Draft>();
  for (const draft of drafts) {
    if (draft.kind !== 'person' || !draft.name || draft.name[1] - draft.name[0] < 2) continue;
    people.set(lowerAt(view, draft.last - 1), draft);
  }
  return drafts.map((draft) => {
    if (!draft.name || draft.kind === 'person' || draft.name[1] - draft.name[0] !== 1) return draft;
    const person = people.get(lowerAt(view, draft.name[0]));
    return person ? { ...draft, kind: 'person', gender: person.gender } : draft;
  });
}

/** "British officials", "a Gulf Arab power": a demonym before a noun is no name, unless it is a noun of its own. */
function isAdjective(view: View, end: number): boolean {
  const last = end - 1;
  if (!has(view, last, Fact.demonym) || lowerAt(view, last).endsWith('s') || isPossessiveSign(view, end)) return false;
  const noun = has(view, end, Fact.role | Fact.group | Fact.document);
  return (
    together(view, last, end) && (noun || (has(view, end, Fact.common) && !has(view, end, Fact.cue | Fact.auxiliary)))
  );
}

export function findNames(view: View, places: ReadonlySet<string>): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < view.count; at++) {
    if (!startsName(view, at)) continue;
    const end = endOfRun(view, at);
    const adjective = isAdjective(view, end);
    if (!adjective) drafts.push(nameDraft(view, at, end, places));
    at = end - 1;
  }
  return agreeOnKind(view, drafts);
}
