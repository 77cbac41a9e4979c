import { newDraft, tie, type Board, type Draft } from './board';

const ARTICLE = /^(?:the|a|an)\s+/iu;

/** Ties described people and bodies: to the one they stand beside, to an earlier one of the same description, or anew. */
export function linkDescriptions(board: Board): void {
  const { text } = board.document.article;
  const known = new Map<string, Draft>();
  for (const mention of board.document.mentions) {
    if (mention.form === 'pronoun' || board.links[mention.id]?.length !== 0) continue;
    const key = text.slice(mention.start, mention.end).toLowerCase().replace(ARTICLE, '');
    const draft = known.get(key) ?? newDraft(board);
    known.set(key, draft);
    tie(board, mention, draft, { probability: 0.9, rule: 'description' });
  }
}
