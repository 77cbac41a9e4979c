import type { Linked, Quotation } from '../document';
import type { QuoteKind } from '../result';

const UPPER_START = /^[^\p{L}\p{N}]*[\p{Lu}\p{Lt}\p{N}]/u;
const CLAUSE_END = /[.!?…,;:—–-][^\p{L}\p{N}]*$/u;

/** Whole sentence(s), or a fragment inside the writer's own sentence? A broken-up sentence counts as a whole one. */
export function quoteKind(document: Linked, segments: readonly Quotation[]): QuoteKind {
  const [first] = segments;
  const last = segments.at(-1);
  if (!first || !last) return 'partial';
  const { text } = document.article;
  const starts = UPPER_START.test(text.slice(first.start, first.end)) || !first.opened;
  const ends = CLAUSE_END.test(text.slice(last.start, last.end)) || !last.closed;
  return starts && ends ? 'direct' : 'partial';
}
