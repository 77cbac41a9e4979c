/** Who speaks how much: counts, never a verdict. */
import type { AnalysedArticle, Quote } from '../../engine/index';

export interface SpeakerShare {
  /** Index into the result's speakers; null for quotes whose speaker is not clear. */
  readonly speaker: number | null;
  readonly quotes: readonly Quote[];
  readonly words: number;
  /** Of all quoted words, 0 to 1. */
  readonly share: number;
}

/** Everybody who speaks, by first quote; quotes without a clear speaker come last, together. */
export function sharesOf(result: AnalysedArticle): readonly SpeakerShare[] {
  const groups = new Map<number | null, Quote[]>();
  for (const quote of result.quotes) {
    const group = groups.get(quote.speaker);
    if (group) group.push(quote);
    else groups.set(quote.speaker, [quote]);
  }
  const total = result.quotes.reduce((sum, quote) => sum + quote.words, 0);
  const shares = [...groups].map(([speaker, quotes]) => {
    const words = quotes.reduce((sum, quote) => sum + quote.words, 0);
    return { speaker, quotes, words, share: total === 0 ? 0 : words / total };
  });
  return [...shares.filter((one) => one.speaker !== null), ...shares.filter((one) => one.speaker === null)];
}
