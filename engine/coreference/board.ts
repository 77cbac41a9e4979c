import type { ChainLink, EntityKind, Gender, Mention, Mentioned, PrintedRole } from '../document';
import type { ActorWords } from './actor-words';
import { learn } from './evidence';
import type { NameForm } from './name-form';
import type { NameIndex } from './name-index';
import type { RoleIndex } from './role-index';
import { leading } from './tally';

/** A chain in the making. */
export interface Draft {
  readonly id: number;
  /** Mentions that name it, describe it or stand for it, in the order they were tied. */
  readonly mentions: Mention[];
  /** Each printing of its name once. */
  readonly names: Set<NameForm>;
  /** A name of several words is among its names. */
  fullyNamed: boolean;
  /** Number of mentions by the kind that the mention stage saw. */
  readonly kinds: Map<EntityKind, number>;
  readonly genders: Map<Gender, number>;
  /** What the tallies say now; `weigh` brings them up to date. */
  kind: EntityKind;
  gender: Gender;
  /** Roles as printed, in reading order. */
  readonly roles: PrintedRole[];
  /** Set for a body that is named after its owner: "Ana Lee's office". */
  owner: { readonly draft: Draft; readonly thing: string } | null;
  /** A name that stands in no mention: the writer's. */
  label: string | null;
  members: readonly number[];
}

/** What the steps of this stage share while they work: the links so far and the chains in the making. */
export interface Board {
  readonly document: Mentioned;
  readonly words: ActorWords;
  /** By mention id; null for what is not a name. */
  readonly forms: readonly (NameForm | null)[];
  readonly drafts: Draft[];
  /** For each sentence how many of the writer's own stand before it. */
  readonly narrative: Int32Array;
  /** Sentences that say that a source is not named. */
  readonly hidden: ReadonlySet<number>;
  readonly names: NameIndex;
  readonly roles: RoleIndex;
  /** Drafts that are put together from others, by what they are put together from. */
  readonly composed: Map<string, Draft>;
  /** By mention id, likeliest first. */
  readonly links: (readonly ChainLink[])[];
}

export function newDraft(board: Board): Draft {
  const draft: Draft = {
    id: board.drafts.length,
    mentions: [],
    names: new Set(),
    fullyNamed: false,
    kinds: new Map(),
    genders: new Map(),
    kind: 'unknown',
    gender: 'unknown',
    roles: [],
    owner: null,
    label: null,
    members: [],
  };
  board.drafts.push(draft);
  return draft;
}

export interface Tie {
  readonly probability: number;
  readonly rule: string;
  /** Mention id of what this one was resolved to. */
  readonly antecedent?: number;
  /** Other drafts that it may be, with what is left of the probability. */
  readonly rivals?: readonly { readonly draft: Draft; readonly probability: number }[];
}

/** Ties a mention to a draft and lets the draft learn from it. */
export function tie(board: Board, mention: Mention, draft: Draft, how: Tie): void {
  const link = (to: Draft, probability: number): ChainLink => ({
    chain: to.id,
    probability,
    antecedent: to === draft ? (how.antecedent ?? null) : (to.mentions[0]?.id ?? null),
    rule: how.rule,
  });
  board.links[mention.id] = [
    link(draft, how.probability),
    ...(how.rivals ?? []).map((rival) => link(rival.draft, rival.probability)),
  ];
  draft.mentions.push(mention);
  const form = board.forms[mention.id];
  if (form && !draft.names.has(form)) {
    draft.names.add(form);
    board.names.add(draft, form);
    draft.fullyNamed ||= form.words.length > 1;
  }
  learn(draft, mention, form ?? null, how.probability);
  weigh(draft);
}

/** Distance between two mentions in sentences of the writer's own. */
export const sentencesBetween = (board: Board, earlier: Mention, later: Mention): number =>
  (board.narrative[later.sentence] ?? 0) - (board.narrative[earlier.sentence] ?? 0);

/** Reads kind and gender off the tallies, after they changed. */
export function weigh(draft: Draft): void {
  draft.kind = leading(draft.kinds, 'unknown');
  draft.gender = leading(draft.genders, 'unknown');
}

export const kindOf = (draft: Draft): EntityKind => draft.kind;
export const genderOf = (draft: Draft): Gender => draft.gender;
