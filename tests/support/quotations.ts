/** Shorthands for tests of tokens and quotations: text in, plain strings out. */
import type { Quotation, Quoted, Tokenised } from '../../engine/document';
import { createFindQuotations } from '../../engine/quotes/find-quotations';
import { articleOfText } from '../../engine/tokens/article-of-text';
import { createTokenise } from '../../engine/tokens/tokenise';
import { loadKnowledge } from '../../tools/load-knowledge';

const knowledge = loadKnowledge();
const tokenise = createTokenise(knowledge);
const findQuotations = createFindQuotations(knowledge);

export const tokenised = (text: string): Tokenised => tokenise(articleOfText(text));
export const quoted = (text: string): Quoted => findQuotations(tokenised(text));

export const tokenTexts = (text: string): string[] => tokenised(text).tokens.map((token) => token.text);
export const sentenceTexts = (text: string): string[] =>
  tokenised(text).sentences.map(({ start, end }) => text.slice(start, end));
export const quotationTexts = (text: string): string[] =>
  quoted(text).quotations.map(({ start, end }) => text.slice(start, end));

/** The one quotation of a text. Throws when there are none or several. */
export function onlyQuotation(text: string): Quotation {
  const [only, ...others] = quoted(text).quotations;
  if (!only || others.length > 0) throw new Error(`not one quotation in: ${text}`);
  return only;
}
