import type { Mention, Mentioned } from '../document';
import type { ReportedWords } from './reported-words';

/** One sentence with reported speech: token index of the cue, the source, and the content as token range. */
export interface ReportedClause {
  readonly cue: readonly [number, number];
  readonly mention: Mention;
  readonly content: readonly [number, number];
}

/** What the patterns ask of a document. Token indexes throughout. */
export interface Reading {
  readonly document: Mentioned;
  readonly words: ReportedWords;
  readonly lower: (at: number) => string;
  readonly classOf: (at: number) => string;
  /** Outside quotations and in the sentence. */
  readonly free: (at: number, sentence: number) => boolean;
  /** The longest mention that ends before token `at`. */
  readonly mentionEndingAt: (at: number) => Mention | undefined;
  readonly mentionStartingAt: (at: number) => Mention | undefined;
}

export function readingOf(document: Mentioned, words: ReportedWords): Reading {
  const ending = new Map<number, Mention>();
  const starting = new Map<number, Mention>();
  for (const mention of document.mentions) {
    if (mention.quotation !== -1 || mention.first < 0) continue;
    const other = ending.get(mention.last);
    if (!other || other.first > mention.first) ending.set(mention.last, mention);
    const same = starting.get(mention.first);
    if (!same || same.last < mention.last) starting.set(mention.first, mention);
  }
  const lower = (at: number): string => document.tokens[at]?.lower ?? '';
  return {
    document,
    words,
    lower,
    classOf: (at) => words.classes.get(lower(at)) ?? '',
    free: (at, sentence) => document.tokens[at]?.sentence === sentence && document.quotationOf[at] === -1,
    mentionEndingAt: (at) => ending.get(at),
    mentionStartingAt: (at) => starting.get(at),
  };
}

const FULL_STOP = /^[.!?…]+$/u;

/** The content without the sentence's last stop and commas at its ends; null when too short or with a quotation inside. */
export function contentOf(reading: Reading, first: number, last: number): readonly [number, number] | null {
  const { tokens, quotationOf } = reading.document;
  let [from, to] = [first, last];
  while (to > from && (FULL_STOP.test(tokens[to - 1]?.text ?? '') || tokens[to - 1]?.text === ',')) to -= 1;
  while (from < to && (tokens[from]?.text === ',' || tokens[from]?.text === ':')) from += 1;
  for (let at = from; at < to; at += 1) if (quotationOf[at] !== -1) return null;
  return to - from >= LEAST_WORDS ? [from, to] : null;
}

/** "said so" reports nothing that could be shown. */
const LEAST_WORDS = 3;
