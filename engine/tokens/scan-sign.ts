/** Where a token that is no plain word ends: marks, dots, dashes, handles, addresses. */
import type { TokenKind } from '../document';
import type { Abbreviations } from './abbreviations';
import { CharClass, classAt, isWordChar, unitsAt } from './characters';
import { endOfWord } from './scan-word';

/** Signs that make one token when repeated: `''`, two backticks, "...", "--". */
const DOUBLED = new Set(["'", '`']);
const REPEATED = new Set(['.', '-', '!', '?']);
const HANDLES = new Set(['@', '#']);

function endOfRepeated(text: string, at: number): number {
  let end = at + 1;
  while (text[end] === text[at]) end++;
  return end;
}

export interface Sign {
  readonly end: number;
  /** Set where the sign starts a word ("@handle"); else it follows from the character. */
  readonly kind?: TokenKind;
}

export function endOfSign(text: string, at: number, abbreviations: Abbreviations): Sign {
  const char = text.charAt(at);
  if (HANDLES.has(char) && isWordChar(classAt(text, at + 1))) {
    return { end: endOfWord(text, at + 1, abbreviations), kind: 'word' };
  }
  if (DOUBLED.has(char) && text[at + 1] === char) return { end: at + 2 };
  if (REPEATED.has(char)) return { end: endOfRepeated(text, at) };
  let end = at + unitsAt(text, at);
  // Variation selectors and the like belong to the sign before them.
  while (classAt(text, end) === CharClass.joiner) end++;
  return { end };
}
