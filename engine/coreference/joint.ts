import type { Mention } from '../document';
import { newDraft, tie, type Board } from './board';

const SURE = 0.95;

/** Mentions inside a longer one, in reading order. */
export function inside(board: Board, mention: Mention): Mention[] {
  const found: Mention[] = [];
  for (let id = mention.id + 1; id < board.document.mentions.length; id += 1) {
    const other = board.document.mentions[id];
    if (!other || other.start >= mention.end || other.first < 0) break;
    if (other.end <= mention.end) found.push(other);
  }
  return found;
}

/** The members that a joint mention lists side by side ("France, Britain and Germany"), or none when it is not joint. */
export function membersOf(board: Board, mention: Mention): Mention[] {
  if (!mention.plural || mention.kind !== 'group' || mention.name) return [];
  const members: Mention[] = [];
  for (const one of inside(board, mention)) if (one.start >= (members.at(-1)?.end ?? mention.start)) members.push(one);
  const [first] = members;
  const last = members.at(-1);
  return members.length > 1 && first?.start === mention.start && last?.end === mention.end ? members : [];
}

/** "the former party leader and prime minister" is one man: only the first has an article, and no name stands there. */
export function isOnePerson(board: Board, members: readonly Mention[]): boolean {
  return members.every((member, at) => {
    const opener = board.words.classOf.get(board.document.tokens[member.first]?.lower ?? '');
    const bare = opener !== 'determiner' && opener !== 'possessive';
    return member.form === 'described' && member.kind === 'person' && !member.plural && (at === 0 || bare);
  });
}

/** Ties the whole of "the former party leader and prime minister" to the one who both descriptions are of. */
export function linkDouble(board: Board, mention: Mention, [first]: readonly Mention[]): void {
  const link = first && board.links[first.id]?.[0];
  const draft = link && board.drafts[link.chain];
  if (draft) tie(board, mention, draft, { probability: link.probability, rule: link.rule, antecedent: first.id });
}

/** Ties a joint mention whose members are tied already to the chain of just these members. */
export function linkJoint(board: Board, mention: Mention, members: readonly Mention[]): void {
  const ids = members.flatMap((member) => board.links[member.id]?.[0]?.chain ?? []);
  const distinct = [...new Set(ids)];
  if (distinct.length < 2) return;
  const key = distinct.toSorted((a, b) => a - b).join('+');
  const draft = board.composed.get(key) ?? newDraft(board);
  board.composed.set(key, draft);
  draft.members = distinct;
  tie(board, mention, draft, { probability: SURE, rule: 'joint speakers' });
}
