import type { EntityKind, Mention } from '../document';
import { genderOf, kindOf, newDraft, tie, weigh, type Board, type Draft } from './board';
import type { NameForm } from './name-form';
import { relateBodies } from './same-body';
import { relatePersons, type NameRelation } from './same-person';
import { count } from './tally';

/** A name of several words is nearly always the same actor as its twin; a bare one may be somebody else. */
const SURE = 0.99;
const BARE = 0.95;
/** Of several people who share a bare name, the one named last is meant this often. */
const SHARED = 0.75;
/** An acronym in brackets outweighs several mentions that looked like a person. */
const GLOSSED = 20;

/** How far a relation can be trusted when several drafts offer themselves. */
const TRUST: Readonly<Record<Exclude<NameRelation, null>, number>> = {
  equal: 6,
  middle: 5,
  surname: 4,
  nickname: 3,
  forename: 2,
  within: 1,
};

interface Named {
  readonly mention: Mention;
  readonly form: NameForm;
}

interface Candidate {
  readonly draft: Draft;
  readonly trust: number;
}

/** Ties every name to its draft: full names first, longest before shorter, then bare ones in reading order. */
export function linkNames(board: Board): void {
  const named = board.document.mentions.flatMap((mention): Named[] => {
    const form = board.forms[mention.id];
    return form ? [{ mention, form }] : [];
  });
  for (const one of named.filter(({ form }) => form.words.length > 1).toSorted(byLength)) linkFullName(board, one);
  linkGlosses(board, named);
  const lastSeen = new Map<Draft, number>();
  for (const one of named) {
    if (board.links[one.mention.id]?.length === 0) linkBareName(board, one, lastSeen);
    const link = board.links[one.mention.id]?.[0];
    const draft = link && board.drafts[link.chain];
    if (draft) lastSeen.set(draft, one.mention.start);
  }
}

const byLength = (a: Named, b: Named): number =>
  b.form.words.length - a.form.words.length || a.mention.id - b.mention.id;

function linkFullName(board: Board, one: Named): void {
  let best: Candidate | null = null;
  for (const candidate of candidates(board, one)) if (!best || candidate.trust > best.trust) best = candidate;
  tie(board, one.mention, best?.draft ?? newDraft(board), {
    probability: SURE,
    rule: best ? 'same name' : 'full name',
  });
}

/** "Singapore Press Holdings (SPH)": what stands in brackets behind a name is another printing of it. */
function linkGlosses(board: Board, named: readonly Named[]): void {
  const { tokens } = board.document;
  named.forEach(({ mention, form }, at) => {
    const before = named[at - 1]?.mention;
    const bracketed = tokens[mention.first - 1]?.text === '(' && tokens[mention.last]?.text === ')';
    if (!form.acronym || !bracketed || before?.last !== mention.first - 1) return;
    const link = board.links[before.id]?.[0];
    const draft = link && board.drafts[link.chain];
    if (!draft) return;
    // People have no acronyms: "Israel" at the head of a body's name is no forename.
    count(draft.kinds, 'organization', GLOSSED);
    draft.genders.clear();
    weigh(draft);
    tie(board, mention, draft, { probability: SURE, rule: 'in brackets', antecedent: before.id });
  });
}

function linkBareName(board: Board, one: Named, lastSeen: ReadonlyMap<Draft, number>): void {
  const seen = (draft: Draft): number => lastSeen.get(draft) ?? -1;
  const found = candidates(board, one).toSorted(
    (a, b) =>
      b.trust - a.trust ||
      seen(b.draft) - seen(a.draft) ||
      b.draft.mentions.length - a.draft.mentions.length ||
      a.draft.id - b.draft.id,
  );
  const [best, ...others] = found.filter(({ trust }) => trust === found[0]?.trust);
  if (!best) {
    tie(board, one.mention, newDraft(board), { probability: BARE, rule: 'name' });
    return;
  }
  const shared = others.length > 0;
  const left = shared ? (BARE - SHARED) / others.length : 0;
  const first = best.draft.mentions[0];
  tie(board, one.mention, best.draft, {
    probability: shared ? SHARED : BARE,
    rule: shared ? 'shared name' : 'short name',
    ...(first && { antecedent: first.id }),
    rivals: others.map(({ draft }) => ({ draft, probability: left })),
  });
}

function candidates(board: Board, { mention, form }: Named): Candidate[] {
  const found: Candidate[] = [];
  for (const draft of board.names.sharing(form)) {
    if (!kindsAgree(kindOf(draft), mention.kind) || !gendersAgree(draft, form)) continue;
    const relation = bestRelation(board, draft, form);
    if (relation) found.push({ draft, trust: TRUST[relation] });
  }
  return found;
}

function bestRelation(board: Board, draft: Draft, form: NameForm): NameRelation {
  let best: NameRelation = null;
  const body = isBody(kindOf(draft)) || form.acronym;
  for (const name of draft.names) {
    const relation = body ? relateBodies(name, form, board.words) : relatePersons(name, form, board.words);
    if (relation && (!best || TRUST[relation] > TRUST[best])) best = relation;
  }
  return best;
}

export const isBody = (kind: EntityKind): boolean =>
  kind === 'organization' || kind === 'place' || kind === 'group' || kind === 'document';

const kindsAgree = (a: EntityKind, b: EntityKind): boolean =>
  a === b || a === 'unknown' || b === 'unknown' || (isBody(a) && isBody(b) && a !== 'place' && b !== 'place');

function gendersAgree(draft: Draft, form: NameForm): boolean {
  if (form.stated === 'unknown') return true;
  const gender = genderOf(draft);
  return gender === 'unknown' || gender === 'n' || gender === form.stated;
}
