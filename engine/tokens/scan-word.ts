/** Where a word or number ends that begins at a given place. */
import type { Abbreviations } from './abbreviations';
import { CharClass, classAt, isApostrophe, isUpper, isWordChar, unitsAt } from './characters';

const HYPHEN = 0x2d;
const HYPHEN_UNICODE = 0x2010;
const HYPHEN_FIRM = 0x2011;
const DOT = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const AMPERSAND = 0x26;
const AT = 0x40;
const UNDERSCORE = 0x5f;

const isHyphen = (unit: number): boolean => unit === HYPHEN || unit === HYPHEN_UNICODE || unit === HYPHEN_FIRM;

/** End of the run of letters, digits and invisible joiners that starts at `at`. */
function endOfRun(text: string, at: number): number {
  let end = at;
  for (;;) {
    const charClass = classAt(text, end);
    if (!isWordChar(charClass) && charClass !== CharClass.joiner) return end;
    end += unitsAt(text, end);
  }
}

/** Whether the apostrophe at `at` starts a possessive or "is": an `s` and then no further letter. */
export function isPossessiveAt(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return isApostrophe(text.charCodeAt(at)) && (next === 0x73 || next === 0x53) && !isWordChar(classAt(text, at + 2));
}

/** Whether the word goes on over the sign at `at`: hyphen, apostrophe, separator, `&`, `@`. */
function goesOn(text: string, start: number, at: number): boolean {
  const sign = text.charCodeAt(at);
  const next = classAt(text, at + 1);
  if (!isWordChar(next)) return false;
  if (isHyphen(sign) || sign === AT || sign === UNDERSCORE) return true;
  if (isApostrophe(sign)) return next === CharClass.letter && !isPossessiveAt(text, at);
  if (sign === AMPERSAND) return isUpper(text.charAt(at - 1)) && isUpper(text.charAt(at + 1));
  const afterDigit = classAt(text, at - 1) === CharClass.digit;
  if (sign === COMMA || sign === COLON) return afterDigit && next === CharClass.digit;
  if (sign !== DOT) return false;
  if (next === CharClass.digit) return afterDigit;
  // "example.com" and "U.S" go on; "ended.The" is two sentences run together.
  return at - start === 1 || !isUpper(text.charAt(at + 1)) || text.charCodeAt(at - 2) === DOT;
}

/** End of the word that starts at `start`, its abbreviating dot included ("Mr.", "U.S.", "J.", "U.S.-led"). */
export function endOfWord(text: string, start: number, abbreviations: Abbreviations): number {
  let part = start;
  for (;;) {
    let end = endOfRun(text, part);
    while (goesOn(text, part, end)) end = endOfRun(text, end + 1);
    if (text.charCodeAt(end) !== DOT || !abbreviations.takesDot(text, part, end)) return end;
    if (!isHyphen(text.charCodeAt(end + 1)) || !isWordChar(classAt(text, end + 2))) return end + 1;
    part = end + 2;
  }
}
