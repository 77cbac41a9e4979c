/** What kind of character a code point is, as the tokeniser sees it. */

export const CharClass = { space: 0, letter: 1, digit: 2, mark: 3, punctuation: 4, symbol: 5, joiner: 6 } as const;
export type CharClass = (typeof CharClass)[keyof typeof CharClass];

/** First code point outside the Basic Multilingual Plane: such characters take two UTF-16 units. */
const FIRST_ASTRAL = 0x10000;
/** Soft hyphen, zero-width (non-)joiner and zero-width space: invisible, they never part a word. */
const JOINERS = '\u00ad\u200b\u200c\u200d\u2060';
/** Every sign that opens or closes a quotation somewhere; apostrophes and primes included. */
const MARKS =
  '"\'`\u00b4\u00ab\u00bb\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u2032\u2033\u2039\u203a\u300c\u300d\uff02';

const UNKNOWN = 255;
const classes = new Uint8Array(FIRST_ASTRAL).fill(UNKNOWN);

function findClass(char: string): CharClass {
  if (JOINERS.includes(char)) return CharClass.joiner;
  if (MARKS.includes(char)) return CharClass.mark;
  if (/[\s\p{Z}]/u.test(char)) return CharClass.space;
  if (/[\p{L}\p{M}]/u.test(char)) return CharClass.letter;
  if (/\p{N}/u.test(char)) return CharClass.digit;
  return /\p{P}/u.test(char) ? CharClass.punctuation : CharClass.symbol;
}

/** The class of the character at `at`; past the end of the text a space. */
export function classAt(text: string, at: number): CharClass {
  const unit = text.charCodeAt(at);
  if (Number.isNaN(unit)) return CharClass.space;
  const known = classes[unit] ?? UNKNOWN;
  if (known !== UNKNOWN) return known as CharClass;
  const point = text.codePointAt(at) ?? unit;
  if (point >= FIRST_ASTRAL) return findClass(String.fromCodePoint(point));
  const found = findClass(text.charAt(at));
  classes[unit] = found;
  return found;
}

/** How many UTF-16 units the character at `at` takes: 1 or 2. A lone surrogate takes 1. */
export function unitsAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) >= FIRST_ASTRAL ? 2 : 1;
}

export function isWordChar(charClass: CharClass): boolean {
  return charClass === CharClass.letter || charClass === CharClass.digit;
}

export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2018 || unit === 0x2bc;
}

export function isUpper(char: string): boolean {
  return char !== char.toLowerCase();
}

export function isLower(char: string): boolean {
  return char !== char.toUpperCase();
}
