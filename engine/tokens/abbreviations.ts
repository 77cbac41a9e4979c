/**
 * Which words carry a dot of their own, and whether a sentence may end there. From `assets/lexicon/abbreviations.tsv`:
 * `form` as printed without its last dot, and `class`: `title` (a name follows, never the end), `inner` (seldom the
 * end), `number` (only before a figure), `ending` (may well end a sentence).
 */
import type { Lexicon } from '../knowledge/lexicon';
import { CharClass, classAt, isUpper } from './characters';

const DOT = '.';

export interface Abbreviations {
  /** Whether the dot at `end` belongs to the word `[start, end)`. */
  takesDot(text: string, start: number, end: number): boolean;
  /** Whether a sentence may end with this word (dot included in `word`). */
  mayEnd(word: string): boolean;
}

function isInitials(word: string): boolean {
  if (word.length === 1) return word !== 'I' && isUpper(word);
  for (let at = 1; at < word.length; at += 2) if (word[at] !== DOT) return false;
  return word.length > 2;
}

function figureFollows(text: string, dot: number): boolean {
  const space = classAt(text, dot + 1) === CharClass.space ? 1 : 0;
  return classAt(text, dot + 1 + space) === CharClass.digit;
}

export function createAbbreviations(lexicon: Lexicon): Abbreviations {
  const classOf = new Map(lexicon.rows('abbreviations').map((row) => [row['form'] ?? '', row['class'] ?? '']));
  return {
    takesDot(text, start, end) {
      const word = text.slice(start, end);
      const known = classOf.get(word);
      if (known === 'number') return figureFollows(text, end);
      return known !== undefined || isInitials(word);
    },
    mayEnd(word) {
      const bare = word.slice(0, -1);
      const known = classOf.get(bare);
      return known === undefined ? bare.length > 1 : known === 'ending';
    },
  };
}
