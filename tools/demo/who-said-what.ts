/** A result as plain lines: each speaker with role, and below their quotes. */
import type { AnalysedArticle, Quote } from '../../engine/index';

/** `text` is the article that the result's spans refer to. */
export function tellWhoSaidWhat(result: AnalysedArticle, text: string): string {
  const words = (quote: Quote) => quote.segments.map(({ start, end }) => text.slice(start, end)).join(' … ');
  const line = (quote: Quote) => `    ${words(quote)}  (paragraph ${quote.paragraph}, ${quote.level})`;
  const bySpeaker = result.speakers.flatMap((speaker, at) => {
    const quotes = result.quotes.filter((quote) => quote.speaker === at);
    const role = speaker.role === null ? '' : `, ${speaker.role.text}`;
    return quotes.length === 0 ? [] : [`${speaker.name}${role}`, ...quotes.map(line)];
  });
  const open = result.quotes.filter((quote) => quote.speaker === null);
  return [...bySpeaker, ...(open.length === 0 ? [] : ['Speaker not clear', ...open.map(line)])].join('\n');
}
