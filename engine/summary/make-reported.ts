import type { Linked, Span } from '../document';
import type { Reported } from '../reported/find-reported';
import type { EvidenceStep, Quote } from '../result';
import { confidenceLevel } from './confidence-level';
import { countWords } from './count-words';
import type { Paragraphs } from './paragraphs';

/** Of the golden sentences the pattern itself is hardly ever wrong; what remains is who the words stand for. */
const PATTERN = 0.95;

/** Reported speech as quotes of the answer. */
export function makeReported(
  document: Linked,
  all: readonly Reported[],
  indexOf: ReadonlyMap<number, number>,
  paragraphs: Paragraphs,
): Quote[] {
  const { text } = document.article;
  const step = (kind: EvidenceStep['kind'], span: Span): EvidenceStep => ({
    kind,
    span,
    text: text.slice(span.start, span.end),
  });
  return all.map((one) => {
    const confidence = PATTERN * one.probability;
    return {
      id: '',
      segments: [one.content],
      kind: 'reported',
      speaker: one.chain === null ? null : (indexOf.get(one.chain) ?? null),
      mention: one.mention,
      cue: one.cue,
      confidence,
      level: confidenceLevel(confidence),
      rivals: [],
      reason: { rule: 'reported', steps: [step('cue', one.cue), step('mention', one.mention)] },
      paragraph: paragraphs.numberOf[one.block] ?? 1,
      words: countWords(document, one.first, one.last),
    };
  });
}

const start = (quote: Quote): number => quote.segments[0]?.start ?? 0;

/** Both kinds in reading order, numbered anew. */
export function inReadingOrder(quotes: readonly Quote[], reported: readonly Quote[]): Quote[] {
  if (reported.length === 0) return [...quotes];
  return [...quotes, ...reported]
    .toSorted((a, b) => start(a) - start(b))
    .map((quote, at) => Object.assign({}, quote, { id: `q${at + 1}` }));
}
