/** What every export starts from: a result, the text its spans refer to, and the receipt that makes it repeatable. */
import type { AnalysedArticle, Quote, Span, Speaker } from '../engine/index';

export interface ExportSource {
  readonly article: AnalysedArticle;
  readonly text: string;
  /** Address of the page as it was read. */
  readonly url: string;
  /** When it was read, ISO 8601. */
  readonly accessed: string;
  /** SHA-256 of `text` in hexadecimal, so that somebody else can tell whether they have the same text. */
  readonly textHash: string;
}

export interface Receipt {
  readonly url: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly accessed: string;
  readonly textHash: string;
  readonly engineVersion: string;
  readonly entityListDate: string | null;
}

export function receiptOf({ article, url, accessed, textHash }: ExportSource): Receipt {
  const { title = null, outlet = null, byline = null, published = null } = article.head;
  const { version: engineVersion, entityListDate } = article.engine;
  return { url, title, outlet, byline, published, accessed, textHash, engineVersion, entityListDate };
}

export function textAt(source: ExportSource, span: Span | null): string {
  return span === null ? '' : source.text.slice(span.start, span.end);
}

/** The quote in one line: pieces joined by an ellipsis, white space made single. */
export function textOfQuote(source: ExportSource, quote: Quote): string {
  return quote.segments.map((segment) => textAt(source, segment).replaceAll(/\s+/g, ' ').trim()).join(' … ');
}

export function speakerOf(source: ExportSource, quote: Quote): Speaker | null {
  return quote.speaker === null ? null : (source.article.speakers[quote.speaker] ?? null);
}

/** Name and printed role, "A or B" for a doubtful one, null when nobody can be named. */
export function speakerLine(source: ExportSource, quote: Quote): string | null {
  const speaker = speakerOf(source, quote);
  if (speaker) return speaker.role ? `${speaker.name}, ${speaker.role.text}` : speaker.name;
  const rivals = quote.rivals.map((at) => source.article.speakers[at]?.name).filter((name) => name !== undefined);
  return rivals.length > 0 ? rivals.join(' or ') : null;
}
