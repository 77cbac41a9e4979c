/** Speakers that the layout names: the account of an embedded post, the author of a block quote. */
import type { Mention } from '../document';
import type { View } from './view';

/** Mentions without words in the text: an empty span at the block's start. */
export function findAuthors(view: View, firstId: number): Mention[] {
  const mentions: Mention[] = [];
  const firstToken = new Map<number, number>();
  view.tokens.forEach((token, at) => {
    if (!firstToken.has(token.block)) firstToken.set(token.block, at);
  });
  view.doc.article.blocks.forEach((block, at) => {
    if (!block.author) return;
    const sentence = view.tokens[firstToken.get(at) ?? 0]?.sentence ?? 0;
    mentions.push({
      start: block.start,
      end: block.start,
      id: firstId + mentions.length,
      form: 'author',
      first: -1,
      last: -1,
      head: -1,
      kind: 'unknown',
      plural: false,
      gender: 'unknown',
      name: null,
      quotation: -1,
      sentence,
      block: at,
    });
  });
  return mentions;
}
