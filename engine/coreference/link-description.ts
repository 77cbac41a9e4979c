import type { Mention } from '../document';
import { linkApposed } from './apposed';
import { newDraft, tie, type Board, type Draft } from './board';
import { linkDefinite } from './definite';
import { linkPossessed } from './possessed';
import type { Memory } from './salience';

const ARTICLE = /^(?:the|a|an)\s+/iu;
const SAME_WORDS = 0.9;

export interface Described {
  /** Drafts by their description, lower case without article. */
  readonly byText: Map<string, Draft>;
}

/** Ties a described speaker: to its owner, to the name it stands beside, to somebody known, or to a chain of its own. */
export function linkDescription(board: Board, memory: Memory, mention: Mention, described: Described): void {
  if (linkPossessed(board, mention) || linkApposed(board, mention) || linkDefinite(board, memory, mention)) {
    learnRole(board, mention);
    return;
  }
  const text = board.document.article.text.slice(mention.start, mention.end);
  const key = text.toLowerCase().replace(ARTICLE, '');
  const known = described.byText.get(key);
  const draft = known ?? newDraft(board);
  described.byText.set(key, draft);
  tie(board, mention, draft, { probability: SAME_WORDS, rule: 'description' });
  if (!known) learnRole(board, mention);
}

/** The words of the description help to know its bearer again. */
function learnRole(board: Board, mention: Mention): void {
  const link = board.links[mention.id]?.[0];
  const draft = link && board.drafts[link.chain];
  if (!draft || mention.first < 0) return;
  const words = board.document.tokens.slice(mention.first, mention.head + 1).map((token) => token.lower);
  board.roles.add(draft, new Set(words));
}
