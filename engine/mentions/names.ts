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
  const label = lowerAt(view, end) === ':' && kind !== 'place' && opensBlock(view, first);
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

/** Last words of full names: they tell a person from the body or place that a run begins with. */
function surnamesOf(view: View, runs: readonly Run[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const [first, end] of runs) {
    if (end - first === 2 && has(view, first, Fact.forename) && !has(view, end - 1, Fact.orgWord))
      surnames.add(lowerAt(view, end - 1));
  }
  return surnames;
}

type Run = readonly [first: number, end: number];

/** "... of Massachusetts | Joshua Levy said", "speaking to the Daily Mail | Lacerda said": two names without a comma between. */
function splitRun(view: View, [first, end]: Run, surnames: ReadonlySet<string>): Run[] {
  for (let at = first + 1; at < end; at++) {
    const place = has(view, at - 1, Fact.place | Fact.orgWord) && !has(view, at - 1, Fact.title | Fact.forename);
    if (
      !place ||
      !view.capital[at - 1] ||
      !view.capital[at] ||
      has(view, at, Fact.orgWord | Fact.nameHead | Fact.place)
    )
      continue;
    const known = surnames.has(lowerAt(view, end - 1)) || has(view, at - 1, Fact.place);
    const full = has(view, at, Fact.forename) && at + 1 < end && known && !has(view, at + 1, Fact.orgWord);
    if (full || (at === end - 1 && at - first > 1 && surnames.has(lowerAt(view, at))))
      return [
        [first, at],
        [at, end],
      ];
  }
  return [[first, end]];
}

function findRuns(view: View): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < view.count; at++) {
    if (!startsName(view, at)) continue;
    const end = endOfRun(view, at);
    runs.push([at, end]);
    at = end - 1;
  }
  const surnames = surnamesOf(view, runs);
  return runs.flatMap((run) => splitRun(view, run, surnames));
}

/** "the Frenchman", "a Briton": somebody described by a country. */
function demonymDraft(view: View, at: number): Draft {
  return {
    form: 'described',
    first: at - 1,
    last: at + 1,
    head: at,
    kind: 'person',
    plural: false,
    gender: lowerAt(view, at).endsWith('man') ? 'm' : 'unknown',
    name: null,
  };
}

export function findNames(view: View, places: ReadonlySet<string>): Draft[] {
  const drafts: Draft[] = [];
  for (const [first, end] of findRuns(view)) {
    const alone = end - first === 1 && has(view, first, Fact.demonym) && !lowerAt(view, first).endsWith('s');
    if (isAdjective(view, end)) continue;
    const described =
      alone &&
      has(view, first - 1, Fact.determiner) &&
      together(view, first - 1, first) &&
      !isPossessiveSign(view, end);
    drafts.push(described ? demonymDraft(view, first) : nameDraft(view, first, end, places));
  }
  return agreeOnKind(view, drafts);
}
