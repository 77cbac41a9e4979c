/** Gold files: one JSON document a line, `{id, text, quotes}`. */
import { readFileSync } from 'node:fs';

/** `[start, end)` in UTF-16 units of the document's text. */
export type Place = readonly [start: number, end: number];

export interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
  /** False: quoted, but nobody's words. */
  readonly speech: boolean;
  /** Two readers disagree: counts neither way. */
  readonly unsure?: boolean;
  /** Where the source stands; such gold names no speaker. */
  readonly sources?: readonly Place[];
  readonly speaker?: string;
  readonly also?: readonly string[];
  readonly type?: string;
  readonly role?: string | null;
  /** The words that point at the speaker. */
  readonly mention?: string | null;
  /** English Wikipedia title; null: must not be linked; absent: not judged. */
  readonly wiki?: string | null;
}

export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly quotes: readonly GoldQuote[];
}

/** Throws with the line's number when a line is no gold document. */
export function readGold(path: string): GoldDocument[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const value: unknown = JSON.parse(line);
    if (!isGold(value)) throw new Error(`${path}:${at + 1}: no gold document (want id, text, quotes)`);
    return [value];
  });
}

function isGold(value: unknown): value is GoldDocument {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'id' in value &&
    'text' in value &&
    typeof value.text === 'string' &&
    'quotes' in value &&
    Array.isArray(value.quotes)
  );
}

/** Stretches as the gold counts them; the wording decides where the gold gives it. */
export function goldText(document: GoldDocument, quote: GoldQuote): string {
  return quote.text ?? document.text.slice(quote.start, quote.end);
}

export function sourceTexts(document: GoldDocument, quote: GoldQuote): string[] {
  return (quote.sources ?? []).map(([start, end]) => document.text.slice(start, end));
}
