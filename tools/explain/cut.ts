import type { Linked, Span } from '../../engine/document';

const WIDEST = 90;

/** The words of a span on one line, the middle left out when long. */
export function cut({ article }: Pick<Linked, 'article'>, { start, end }: Span): string {
  const text = article.text.slice(start, end).split(/\s+/).join(' ');
  const half = WIDEST / 2;
  return text.length <= WIDEST ? text : `${text.slice(0, half)} … ${text.slice(-half)}`;
}

export function place({ start, end }: Span): string {
  return `${start}-${end}`;
}
