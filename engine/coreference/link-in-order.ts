import type { Board } from './board';
import { linkDescription, type Described } from './link-description';
import { linkPronoun, type PronounWeights } from './link-pronoun';
import { newMemory, note } from './salience';

/**
 * One walk in reading order over what names leave open: descriptions and pronouns go to whom the reader has in mind at
 * that point.
 */
export function linkInOrder(board: Board, weights: PronounWeights): void {
  const memory = newMemory();
  const described: Described = { byText: new Map() };
  const { mentions, tokens } = board.document;
  for (const mention of mentions) {
    if (board.links[mention.id]?.length === 0) {
      const pronoun =
        mention.form === 'pronoun' ? board.words.pronouns.get(barePronoun(tokens[mention.head]?.lower)) : undefined;
      if (pronoun) linkPronoun(board, memory, mention, pronoun, weights);
      else if (mention.form !== 'pronoun') linkDescription(board, memory, mention, described);
    }
    const link = board.links[mention.id]?.[0];
    const draft = link && board.drafts[link.chain];
    if (draft) note(board, memory, draft, mention);
  }
}

/** "he'd" is one token. */
function barePronoun(lower = ''): string {
  const at = lower.search(/['’]/u);
  return at > 0 ? lower.slice(0, at) : lower;
}
