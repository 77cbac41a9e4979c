/** The kinds of speaker that marks tell apart: each has a line of its own, so that colour is never the only sign. */
import type { AnalysedArticle, Quote } from '../../engine/index';

export const markKinds = ['named', 'body', 'unnamed', 'unclear'] as const;
export type MarkKind = (typeof markKinds)[number];

export function markKindOf(quote: Quote, result: AnalysedArticle): MarkKind {
  const speaker = quote.speaker === null ? undefined : result.speakers[quote.speaker];
  if (!speaker || quote.level === 'unclear') return 'unclear';
  if (speaker.sourceType === 'namedPerson') return 'named';
  return speaker.sourceType === 'namedOrganization' || speaker.sourceType === 'document' ? 'body' : 'unnamed';
}
