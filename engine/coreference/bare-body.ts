import type { Mention } from '../document';
import { kindOf, sentencesBetween, tie, type Board } from './board';
import type { Memory, Salience } from './salience';

const PROBABILITY = 0.75;
/** A body out of sight for more sentences is not "the company" any more, unless it was called so. */
const FAR = 12;
const SUBJECT = 0.4;
const SPEAKER = 0.2;
const OBLIQUE = 0.3;
const CALLED_SO = 0.4;
const IN_NAME = 0.6;
const COUNT = 0.03;
const MANY = 10;

/**
 * Ties "the company" or "the ministry", without any modifier, to the body that the article is at: the one that its last
 * sentences are about, was called so or has the word in its name.
 */
export function linkBareBody(board: Board, memory: Memory, mention: Mention, head: string): boolean {
  if (mention.plural || mention.head !== mention.first + 1 || !board.words.genericBodies.has(head)) return false;
  const called = new Set(board.roles.withWord(head).map(({ draft }) => draft));
  const bearers = new Set(board.names.withWord(head));
  let best: { readonly one: Salience; readonly weight: number } | null = null;
  for (const one of memory.recent.values()) {
    const { draft } = one;
    if (draft.names.size === 0 || kindOf(draft) !== 'organization') continue;
    const known = (called.has(draft) ? CALLED_SO : 0) + (bearers.has(draft) ? IN_NAME : 0);
    const distance = sentencesBetween(board, one.last, mention);
    if (known === 0 && distance > FAR) continue;
    const weight = 1 / (1 + distance) + known + standing(one);
    if (!best || weight > best.weight) best = { one, weight };
  }
  if (!best) return false;
  tie(board, mention, best.one.draft, { probability: PROBABILITY, rule: 'kind of body', antecedent: best.one.last.id });
  return true;
}

/** How much the sentence of its last mention was about it, and how often it came up. */
const standing = ({ place, count }: Salience): number =>
  (place.firstOfSentence ? SUBJECT : 0) +
  (place.speaks ? SPEAKER : 0) -
  (place.afterPreposition || place.possessive ? OBLIQUE : 0) +
  COUNT * Math.min(MANY, count);
