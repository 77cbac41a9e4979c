/** Quotation marks as the pairing sees them: of which family, and which way they look from the space around them. */
import type { Token } from '../document';

/** `double` also for '' and backticks; `angle` for guillemets; `single` shares its sign with the apostrophe. */
export type Family = 'double' | 'single' | 'angle';
/** Where the mark stands: before a word, behind one, or where both or neither is so. */
export type Position = 'open' | 'close' | 'either';

export interface Mark {
  /** Token index. */
  readonly token: number;
  readonly text: string;
  readonly family: Family;
  readonly position: Position;
}

const FAMILIES: readonly (readonly [Family, string])[] = [
  ['double', '"'],
  ['double', '＂'],
  ['double', '“'],
  ['double', '”'],
  ['double', '„'],
  ['double', '‟'],
  ['double', "''"],
  ['double', '``'],
  ['double', '「'],
  ['double', '」'],
  ['angle', '«'],
  ['angle', '»'],
  ['single', "'"],
  ['single', '‘'],
  ['single', '’'],
  ['single', '‚'],
  ['single', '‛'],
  ['single', '`'],
  ['single', '´'],
  ['single', '‹'],
  ['single', '›'],
];
const familyOf: ReadonlyMap<string, Family> = new Map(FAMILIES.map(([family, text]) => [text, family]));

/** What may stand directly before an opening mark as if it were a space. */
const OPENING_SIDE = new Set([
  '(',
  '[',
  '{',
  '—',
  '–',
  '-',
  '--',
  '/',
  '―',
  ':',
  '=',
  '>',
  '…',
  '...',
  '|',
  '•',
  '¿',
  '¡',
  '*',
]);
/** What may stand directly behind a closing mark as if it were a space. */
const CLOSING_SIDE = new Set([
  ')',
  ']',
  '}',
  '—',
  '–',
  '-',
  '--',
  '/',
  '―',
  ':',
  ';',
  ',',
  '.',
  '!',
  '?',
  '…',
  '...',
  '|',
  '*',
]);

export function isMark(token: Token): boolean {
  return familyOf.has(token.text);
}

export function isSingleMark(text: string): boolean {
  return familyOf.get(text) === 'single';
}

/** How many marks in a row are looked through: three nested quotations may open or end at one place. */
const MOST_NESTED = 4;

function openBefore(tokens: readonly Token[], at: number, left = MOST_NESTED): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || before.block !== token.block || before.end < token.start) return true;
  return OPENING_SIDE.has(before.text) || (left > 0 && isMark(before) && openBefore(tokens, at - 1, left - 1));
}

function openAfter(tokens: readonly Token[], at: number, left = MOST_NESTED): boolean {
  const token = tokens[at];
  const after = tokens[at + 1];
  if (!token || !after || after.block !== token.block || after.start > token.end) return true;
  return CLOSING_SIDE.has(after.text) || (left > 0 && isMark(after) && openAfter(tokens, at + 1, left - 1));
}

function positionOf(tokens: readonly Token[], at: number): Position {
  const before = openBefore(tokens, at);
  return before === openAfter(tokens, at) ? 'either' : before ? 'open' : 'close';
}

/** All marks among the tokens `[first, last)`, which are one block's. */
export function findMarks(tokens: readonly Token[], first: number, last: number): Mark[] {
  const marks: Mark[] = [];
  for (let at = first; at < last; at++) {
    const text = tokens[at]?.text ?? '';
    const family = familyOf.get(text);
    if (family) marks.push({ token: at, text, family, position: positionOf(tokens, at) });
  }
  return marks;
}
