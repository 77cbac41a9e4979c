/** Everything that was found, as data: the result with the words of each quote, and the receipt. */
import { type ExportSource, receiptOf, textAt, textOfQuote } from './source';

/** Raised when a field changes its meaning or goes; new fields do not count. */
export const jsonFormatVersion = 1;

export function writeJson(source: ExportSource): string {
  const { article } = source;
  const content = {
    format: 'saidby',
    formatVersion: jsonFormatVersion,
    receipt: receiptOf(source),
    head: article.head,
    counts: { paragraphs: article.paragraphs, words: article.words, quotedWords: article.quotedWords },
    speakers: article.speakers,
    quotes: article.quotes.map((quote) => ({
      ...quote,
      text: textOfQuote(source, quote),
      mentionText: textAt(source, quote.mention),
      cueText: textAt(source, quote.cue),
    })),
    notQuoted: article.notQuoted,
    excluded: article.excluded.map((one) => ({ ...one, text: textAt(source, one) })),
    warnings: article.warnings,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
