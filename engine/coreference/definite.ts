import type { Mention } from '../document';
import { linkBareBody } from './bare-body';
import { kindOf, tie, type Board } from './board';
import { linkByRole } from './by-role';
import { linkBySalience, linkWhoSpoke } from './by-salience';
import { isBody } from './link-names';
import { salient } from './recency';
import type { Memory } from './salience';

const BY_NAME = 0.9;

/**
 * Ties a definite description to somebody known: by the role that was printed ("the senator"), by a word of the name
 * ("the ministry"), by kind ("the company") or, for what nobody was called yet ("the Frenchman"), by who is in mind.
 */
export function linkDefinite(board: Board, memory: Memory, mention: Mention): boolean {
  if (!isDefinite(board, mention)) return false;
  const head = board.document.tokens[mention.head]?.lower ?? '';
  return (
    linkBareBody(board, memory, mention, head) ||
    linkByRole(board, memory, mention, head) ||
    byNameWord(board, memory, mention, head) ||
    linkBySalience(board, memory, mention, head) ||
    linkWhoSpoke(board, memory, mention, head)
  );
}

function isDefinite(board: Board, mention: Mention): boolean {
  const first = board.document.tokens[mention.first]?.lower ?? '';
  return board.words.definite.has(first) || isBareTitle(board, mention);
}

/** "Prime Minister" without an article, all in capitals. */
function isBareTitle({ document, words }: Board, { first, head }: Mention): boolean {
  if (!words.titles.has(document.tokens[head]?.lower ?? '')) return false;
  for (let at = first; at < head; at += 1) if (!CAPITAL.test(document.tokens[at]?.text ?? '')) return false;
  return true;
}

const CAPITAL = /^\p{Lu}/u;

function byNameWord(board: Board, memory: Memory, mention: Mention, head: string): boolean {
  const bearers = board.names.withWord(head).flatMap((draft) => memory.byDraft.get(draft.id) ?? []);
  const found = salient(bearers, mention, ({ draft }) => isBody(kindOf(draft)));
  if (!found) return false;
  tie(board, mention, found.draft, { probability: BY_NAME, rule: 'word of the name', antecedent: found.last.id });
  return true;
}
