/** What the citation formats share: the article as a newspaper article, its quotes as notes. */
import { type ExportSource, speakerLine, textOfQuote } from './source';

/** Names of a byline as they are printed: which part is the family name is not guessed. */
export function authorsOf(byline: string | undefined): readonly string[] {
  if (byline === undefined) return [];
  const line = byline.replaceAll(/\s+/g, ' ').trim().replace(/^by /i, '');
  const names = line.split(/ ?, ?(?:and |& )?| (?:and|&) /);
  return names.filter((name) => name !== '');
}

export interface DateParts {
  readonly year: string;
  readonly month: string | null;
  readonly day: string | null;
}

/** The day as the page printed it, whatever the reader's time zone; null when it is no ISO date. */
export function datePartsOf(iso: string | undefined): DateParts | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso ?? '');
  const year = found?.[1];
  return year === undefined ? null : { year, month: found?.[2] ?? null, day: found?.[3] ?? null };
}

/** One note a quote, in order: words, speaker, place. */
export function notesOf(source: ExportSource): readonly string[] {
  return source.article.quotes.map((quote) => {
    const speaker = speakerLine(source, quote) ?? 'speaker not clear';
    return `${textOfQuote(source, quote)} (${speaker}; paragraph ${quote.paragraph} of ${source.article.paragraphs})`;
  });
}
