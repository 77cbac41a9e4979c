import type { Mention } from '../document';
import { newDraft, tie, type Board, type Draft } from './board';
import type { Memory } from './salience';

const ARTICLE = /^(?:the|a|an)\s+/iu;
const SAME_WORDS = 0.9;

export interface Described {
  /** Drafts by their description, lower case without article. */
  readonly byText: Map<string, Draft>;
}

/** Ties a described speaker to an earlier one of the same description, or to a new chain. */
export function linkDescription(board: Board, _memory: Memory, mention: Mention, described: Described): void {
  const text = board.document.article.text.slice(mention.start, mention.end);
  const key = text.toLowerCase().replace(ARTICLE, '');
  const draft = described.byText.get(key) ?? newDraft(board);
  described.byText.set(key, draft);
  tie(board, mention, draft, { probability: SAME_WORDS, rule: 'description' });
}
