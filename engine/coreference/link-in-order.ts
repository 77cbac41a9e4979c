import type { Mention } from '../document';
import type { Board } from './board';
import { linkForward } from './link-forward';
import { inside, isOnePerson, linkDouble, linkJoint, membersOf } from './joint';
import { linkDescription, type Described } from './link-description';
import { linkPronoun, type ObservePronoun, type PronounWeights } from './link-pronoun';
import { forget, newMemory, note, type Memory } from './salience';

/** What the walk carries along. */
interface Walk {
  readonly board: Board;
  readonly weights: PronounWeights;
  readonly memory: Memory;
  readonly described: Described;
  readonly observe: ObservePronoun | undefined;
}

/**
 * One walk in reading order over what names leave open: descriptions and pronouns go to whom the reader has in mind at
 * that point.
 */
export function linkInOrder(board: Board, weights: PronounWeights, observe?: ObservePronoun): void {
  const walk: Walk = { board, weights, memory: newMemory(), described: { byText: new Map() }, observe };
  for (const mention of board.document.mentions) {
    forget(board, walk.memory, mention);
    resolve(walk, mention);
    const link = board.links[mention.id]?.[0];
    const draft = link && board.drafts[link.chain];
    if (draft) note(board, walk.memory, draft, mention);
  }
  linkForward(board);
}

/** A phrase is resolved after what stands inside it: "his office" needs "his". */
function resolve(walk: Walk, mention: Mention): void {
  const { board } = walk;
  if (board.links[mention.id]?.length !== 0) return;
  if (mention.form === 'pronoun') {
    const pronoun = board.words.pronouns.get(barePronoun(board.document.tokens[mention.head]?.lower));
    if (pronoun) linkPronoun(board, walk.memory, mention, pronoun, walk.weights, walk.observe);
    return;
  }
  for (const part of inside(board, mention)) resolve(walk, part);
  const members = membersOf(board, mention);
  if (members.length > 0 && isOnePerson(board, members)) linkDouble(board, mention, members);
  else if (members.length > 0) linkJoint(board, mention, members);
  if (board.links[mention.id]?.length === 0) linkDescription(board, walk.memory, mention, walk.described);
}

/** "he'd" is one token. */
function barePronoun(lower = ''): string {
  const at = lower.search(/['’]/u);
  return at > 0 ? lower.slice(0, at) : lower;
}
