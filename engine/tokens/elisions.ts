/** Words that begin with an apostrophe: "'em", "'til", "'90s". Without this they look like opening quotation marks. */
import type { Lexicon } from '../knowledge/lexicon';
import { CharClass, classAt, isApostrophe, isWordChar } from './characters';

const CURLY_CLOSER = 0x2019;
/** Longest letters after the apostrophe of a listed elision. */
const LONGEST = 8;
/** "'90s", "'16": a year without its century. */
const YEAR_DIGITS = 2;

export interface Elisions {
  /** End of the elided word whose apostrophe stands at `at`; `at` itself when there is none. */
  endAt(text: string, at: number): number;
}

function endOfYear(text: string, at: number): number {
  let end = at + 1;
  while (classAt(text, end) === CharClass.digit && end - at <= YEAR_DIGITS) end++;
  if (end - at - 1 !== YEAR_DIGITS) return at;
  if (text[end] === 's' && !isWordChar(classAt(text, end + 1))) return end + 1;
  return text.charCodeAt(at) === CURLY_CLOSER && !isWordChar(classAt(text, end)) ? end : at;
}

export function createElisions(lexicon: Lexicon): Elisions {
  const words = lexicon.words('elisions');
  return {
    endAt(text, at) {
      if (!isApostrophe(text.charCodeAt(at))) return at;
      if (classAt(text, at + 1) === CharClass.digit) return endOfYear(text, at);
      let end = at + 1;
      while (classAt(text, end) === CharClass.letter && end - at <= LONGEST) end++;
      if (!words.has(text.slice(at + 1, end))) return at;
      // "rock 'n' roll": what is left of "and" has lost both its ends.
      return end === at + 2 && isApostrophe(text.charCodeAt(end)) ? end + 1 : end;
    },
  };
}
