/** Speech without quotation marks: "The mayor said (that) the bridge would close." */
import type { Chained, Span } from '../document';
import type { Knowledge } from '../knowledge/knowledge';
import { readingOf, type Reading, type ReportedClause } from './clause';
import { accordingTo, after, before } from './patterns';
import { readReportedWords } from './reported-words';

export interface Reported {
  readonly cue: Span;
  readonly mention: Span;
  /** Likeliest chain of the mention, or null. */
  readonly chain: number | null;
  readonly probability: number;
  readonly content: Span;
  readonly block: number;
  /** Token indexes of the content, `last` exclusive. */
  readonly first: number;
  readonly last: number;
}

/** At most one for each sentence, in reading order; a sentence whose content holds a quotation is left to that. */
export function createFindReported(knowledge: Knowledge): (document: Chained) => Reported[] {
  const words = readReportedWords(knowledge.lexicon);
  return (document) => {
    const reading = readingOf(document, words);
    return document.sentences.flatMap((sentence) => {
      for (let at = sentence.first; at < sentence.last; at += 1) {
        const clause = reading.document.quotationOf[at] === -1 ? clauseAt(reading, sentence, at) : null;
        if (clause) return [toReported(document, clause, sentence.block)];
      }
      return [];
    });
  };
}

function clauseAt(reading: Reading, sentence: Chained['sentences'][number], at: number): ReportedClause | null {
  if (reading.lower(at) === 'according') return accordingTo(reading, sentence, at);
  if (!reading.words.cues.has(reading.lower(at))) return null;
  return before(reading, sentence, at) ?? after(reading, sentence, at);
}

function toReported(document: Chained, { cue, mention, content }: ReportedClause, block: number): Reported {
  const link = document.chainsOf[mention.id]?.[0];
  return {
    cue: spanOf(document, cue),
    mention: { start: mention.start, end: mention.end },
    chain: link?.chain ?? null,
    probability: link?.probability ?? 0,
    content: spanOf(document, content),
    block,
    first: content[0],
    last: content[1],
  };
}

const spanOf = ({ tokens }: Chained, [first, last]: readonly [number, number]): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last - 1]?.end ?? 0,
});
