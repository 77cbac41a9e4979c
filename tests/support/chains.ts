/** The stages up to the chains, over plain text with blank lines between paragraphs. */
import { createBuildChains } from '../../engine/coreference/build-chains';
import type { Chain, Chained } from '../../engine/document';
import { createFindMentions } from '../../engine/mentions/find-mentions';
import { createFindQuotations } from '../../engine/quotes/find-quotations';
import { articleOfText } from '../../engine/tokens/article-of-text';
import { createTokenise } from '../../engine/tokens/tokenise';
import { loadKnowledge } from '../../tools/load-knowledge';

const knowledge = loadKnowledge();
const tokenise = createTokenise(knowledge);
const findQuotations = createFindQuotations(knowledge);
const findMentions = createFindMentions(knowledge);
const buildChains = createBuildChains(knowledge);

/** A block of names alone reads as a headline; a plain sentence more makes it prose. */
export const PLAIN = ' It had rained all night on the flat roofs of the old town and nobody wanted to go home.';

export function chained(text: string): Chained {
  return buildChains(findMentions(findQuotations(tokenise(articleOfText(text)))));
}

/** The likeliest chain of the mention that covers the `nth` place of `words` (from 0), or null. */
export function chainAt(document: Chained, words: string, nth = 0): Chain | null {
  let at = document.article.text.indexOf(words);
  for (let count = 0; count < nth; count += 1) at = document.article.text.indexOf(words, at + 1);
  const end = at + words.length;
  const over = document.mentions.filter((mention) => mention.start < end && mention.end > at);
  const nearest = over.toSorted(
    (a, b) => Math.abs(a.start - at) + Math.abs(a.end - end) - Math.abs(b.start - at) - Math.abs(b.end - end),
  )[0];
  const link = nearest && document.chainsOf[nearest.id]?.[0];
  return link ? (document.chains[link.chain] ?? null) : null;
}
