/** Finds countries in words: their names, demonyms and chief places, as data in `countries.tsv`. */
import type { Lexicon, Row } from '../knowledge/lexicon';
import { foldLetters } from './name-key';

export interface CountryWords {
  /** ISO codes named in a text, with how often. Names must be capitalised ("turkey" is a bird). */
  count(text: string): ReadonlyMap<string, number>;
  /** ISO code of a country's name or demonym, or null. */
  codeOf(words: string): string | null;
  /** Code of a country by the ending of a host name ("example.co.uk"), or null. */
  codeOfHost(url: string): string | null;
}

const LONGEST = 4;
/** Endings that say nothing of a country although they are one's code. */
const FREE_ENDINGS: ReadonlySet<string> = new Set(['tv', 'me', 'io', 'co', 'ai', 'fm', 'ws', 'to', 'cc', 'ly']);
const HOST = /^[a-z]+:\/\/[^/?#]*?\.([a-z]{2})(?:[:/?#]|$)/i;
const UK_ENDING = 'uk';
/** Written small these are other words. */
const ONLY_CAPITALS: ReadonlySet<string> = new Set(['us', 'usa', 'uae', 'uk', 'drc', 'car', 'prc', 'png', 'dprk']);

/** A word with the dots inside it and behind it. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}.]*/gu;
const PLAIN = /^[a-z]+(?: [a-z]+)*$/i;

const cells = (row: Row, column: string): readonly string[] =>
  (row[column] ?? '').split('|').filter((cell) => cell !== '');
const fold = (words: string): string =>
  PLAIN.test(words)
    ? words.toLowerCase()
    : foldLetters(words)
        .replaceAll('.', '')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();

export function createCountryWords(lexicon: Lexicon): CountryWords {
  const codes = new Map<string, string>();
  const known = new Set<string>();
  for (const row of lexicon.rows('countries')) {
    const code = row['country'] ?? '';
    known.add(code);
    for (const name of [
      row['name'] ?? '',
      ...cells(row, 'names'),
      ...cells(row, 'demonyms'),
      ...cells(row, 'places'),
    ]) {
      codes.set(fold(name), code);
      // "Germans", "Israelis"; plurals in -men and -ish have none.
    }
    for (const demonym of cells(row, 'demonyms')) codes.set(`${fold(demonym)}s`, code);
  }
  const starts = new Set([...codes.keys()].map((name) => name.split(' ')[0] ?? ''));
  return {
    codeOf: (words) => codes.get(fold(words)) ?? null,
    codeOfHost(url) {
      const ending = HOST.exec(url)?.[1]?.toLowerCase() ?? '';
      if (ending === UK_ENDING) return 'GB';
      return FREE_ENDINGS.has(ending) || !known.has(ending.toUpperCase()) ? null : ending.toUpperCase();
    },
    count(text) {
      const found = new Map<string, number>();
      const words = text.match(WORD) ?? [];
      for (let at = 0; at < words.length; at += 1) {
        const word = words[at] ?? '';
        // Most words are written small: only the others are worth folding.
        if (word.charAt(0) === word.charAt(0).toLowerCase()) continue;
        const plain = fold(word);
        if (!starts.has(plain)) continue;
        if (ONLY_CAPITALS.has(plain) && word !== word.toUpperCase()) continue;
        const folded = words.slice(at, at + LONGEST).map(fold);
        for (let length = LONGEST; length > 0; length -= 1) {
          const code = codes.get(folded.slice(0, length).join(' '));
          if (code === undefined) continue;
          found.set(code, (found.get(code) ?? 0) + 1);
          at += length - 1;
          break;
        }
      }
      return found;
    },
  };
}
