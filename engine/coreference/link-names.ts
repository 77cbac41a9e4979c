import type { EntityKind, Mention } from '../document';
import { genderOf, kindOf, newDraft, tie, type Board, type Draft } from './board';
import type { NameForm } from './name-form';
import { relateBodies } from './same-body';
import { relatePersons, type NameRelation } from './same-person';

/** A name of several words is nearly always the same actor as its twin; a bare one may be somebody else. */
const SURE = 0.99;
const BARE = 0.95;
/** Of several people who share a bare name, the one named last is meant this often. */
const SHARED = 0.75;

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
    return form && board.links[mention.id]?.length === 0 ? [{ mention, form }] : [];
  });
  const full = named.filter(({ form }) => form.words.length > 1);
  const bare = named.filter(({ form }) => form.words.length === 1);
  for (const one of full.toSorted(byLength)) linkFullName(board, one);
  for (const one of bare) linkGlossed(board, one);
  for (const one of bare) {
    if (board.links[one.mention.id]?.length === 0 && !isNationality(board, one)) linkBareName(board, one);
  }
}

const byLength = (a: Named, b: Named): number =>
  b.form.words.length - a.form.words.length || a.mention.id - b.mention.id;

function linkFullName(board: Board, { mention, form }: Named): void {
  const [best] = candidates(board, { mention, form }).toSorted((a, b) => b.trust - a.trust);
  tie(board, mention, best?.draft ?? newDraft(board), { probability: SURE, rule: best ? 'same name' : 'full name' });
}

/** "Singapore Press Holdings (SPH)": what stands in brackets behind a name is another printing of it. */
function linkGlossed(board: Board, { mention, form }: Named): void {
  const { tokens } = board.document;
  if (tokens[mention.first - 1]?.text !== '(' || tokens[mention.last]?.text !== ')' || !form.acronym) return;
  const before = board.document.mentions.find(
    (one) => one.last === mention.first - 1 && one.form === 'name' && one.name,
  );
  const link = before && board.links[before.id]?.[0];
  const draft = link && board.drafts[link.chain];
  if (before && draft) tie(board, mention, draft, { probability: SURE, rule: 'in brackets', antecedent: before.id });
}

/** "the Frenchman", "the Brit": a description, not a name. */
function isNationality(board: Board, { mention, form }: Named): boolean {
  const before = board.document.tokens[mention.first - 1]?.lower ?? board.document.tokens[mention.first]?.lower;
  const word = form.words[0] ?? '';
  return before === 'the' && !mention.plural && (board.words.nationalities.has(word) || MAN.test(word));
}

const MAN = /^\p{L}{3,}(?:man|woman)$/u;

function linkBareName(board: Board, one: Named): void {
  const found = candidates(board, one).toSorted((a, b) => b.trust - a.trust || nearer(a.draft, b.draft, one.mention));
  const [best, ...others] = found.filter(({ trust }) => trust === found[0]?.trust);
  if (!best) {
    tie(board, one.mention, newDraft(board), { probability: BARE, rule: 'name' });
    return;
  }
  const shared = others.length > 0;
  const left = shared ? (BARE - SHARED) / others.length : 0;
  tie(board, one.mention, best.draft, {
    probability: shared ? SHARED : BARE,
    rule: shared ? 'shared name' : 'short name',
    ...firstOf(best.draft),
    rivals: others.map(({ draft }) => ({ draft, probability: left })),
  });
}

const firstOf = (draft: Draft): { antecedent?: number } => {
  const first = draft.mentions[0];
  return first ? { antecedent: first.id } : {};
};

function candidates(board: Board, { mention, form }: Named): Candidate[] {
  return board.drafts.flatMap((draft) => {
    if (!kindsAgree(kindOf(draft), mention.kind) || !gendersAgree(draft, form)) return [];
    const relation = bestRelation(board, draft, form);
    return relation ? [{ draft, trust: TRUST[relation] }] : [];
  });
}

function bestRelation(board: Board, draft: Draft, form: NameForm): NameRelation {
  let best: NameRelation = null;
  const body = isBody(kindOf(draft));
  for (const name of draft.names) {
    const relation =
      body || form.acronym ? relateBodies(name, form, board.words) : relatePersons(name, form, board.words);
    if (relation && (!best || TRUST[relation] > TRUST[best])) best = relation;
  }
  return best;
}

export const isBody = (kind: EntityKind): boolean =>
  kind === 'organization' || kind === 'place' || kind === 'group' || kind === 'document';

const kindsAgree = (a: EntityKind, b: EntityKind): boolean =>
  a === b || a === 'unknown' || b === 'unknown' || (isBody(a) && isBody(b) && a !== 'place' && b !== 'place');

function gendersAgree(draft: Draft, form: NameForm): boolean {
  const gender = genderOf(draft);
  return form.stated === 'unknown' || gender === 'unknown' || gender === 'n' || gender === form.stated;
}

/** Sorts by who was named last before the mention; who is only named after it comes last. */
function nearer(a: Draft, b: Draft, mention: Mention): number {
  return lastBefore(b, mention) - lastBefore(a, mention) || b.mentions.length - a.mentions.length || a.id - b.id;
}

function lastBefore(draft: Draft, mention: Mention): number {
  let last = -1;
  for (const one of draft.mentions) if (one.start < mention.start && one.start > last) last = one.start;
  return last;
}
