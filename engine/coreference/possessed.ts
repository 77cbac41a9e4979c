import type { Mention } from '../document';
import { newDraft, tie, type Board, type Draft } from './board';
import { inside } from './joint';

const SURE = 0.95;
/** "his opposition to free trade" is no body. */
const LONGEST_TAIL = 4;
/** "Lee's letter says" is Lee speaking, mostly. */
const BY_DOCUMENT = 0.85;

/**
 * "Ana Lee's office" is a body of its own, named after her; "Lee's letter" and "the Ofcom report" speak for their owner.
 * Answers whether it tied the mention.
 */
export function linkPossessed(board: Board, mention: Mention): boolean {
  const owner = ownerOf(board, mention);
  if (!owner) return false;
  if (mention.form === 'document' || mention.kind === 'document') {
    if (!owner.possessive && owner.draft.names.size === 0) return false;
    tie(board, mention, owner.draft, { probability: BY_DOCUMENT, rule: 'document of', antecedent: owner.mention.id });
    return true;
  }
  if (
    mention.kind !== 'organization' ||
    mention.last > mention.head + LONGEST_TAIL ||
    !owner.possessive ||
    owner.draft.names.size === 0
  )
    return false;
  const { tokens } = board.document;
  const after = owner.mention.form === 'pronoun' ? owner.mention.last : owner.mention.last + 1;
  const from = tokens[after]?.start ?? mention.start;
  const thing = board.document.article.text.slice(from, mention.end).replace(/\s+/gu, ' ').toLowerCase();
  const key = `${owner.draft.id}'s ${thing}`;
  const owned = board.composed.get(key) ?? newDraft(board);
  board.composed.set(key, owned);
  owned.owner = { draft: owner.draft, thing };
  tie(board, mention, owned, { probability: SURE, rule: 'body of' });
  return true;
}

interface Owner {
  readonly draft: Draft;
  readonly mention: Mention;
  readonly possessive: boolean;
}

/** The named actor that the phrase begins with, before its head: "Lee" in "Lee's office" and in "the Lee report". */
function ownerOf(board: Board, mention: Mention): Owner | null {
  const { tokens } = board.document;
  for (const one of [...reachingInto(board, mention), ...inside(board, mention)]) {
    if (one.first > mention.first + 1 || one.last > mention.head) continue;
    const link = board.links[one.id]?.[0];
    const draft = link && board.drafts[link.chain];
    const next = tokens[one.last]?.lower;
    const possessive =
      next === "'s" ||
      next === '’s' ||
      /s['’]$/u.test(tokens[one.last - 1]?.lower ?? '') ||
      isPossessivePronoun(board, one);
    if (draft && (possessive || one.last === mention.head)) return { draft, mention: one, possessive };
  }
  return null;
}

const isPossessivePronoun = (board: Board, mention: Mention): boolean =>
  mention.form === 'pronoun' && board.words.possessives.has(board.document.tokens[mention.first]?.lower ?? '');

const NEARBY = 4;

/** Names that begin before the phrase and end in it: "Governor Ana Lee" of "Ana Lee's office". */
function reachingInto(board: Board, mention: Mention): Mention[] {
  const before = board.document.mentions.slice(Math.max(0, mention.id - NEARBY), mention.id);
  return before.filter((one) => one.form === 'name' && one.first < mention.first && one.last > mention.first);
}
