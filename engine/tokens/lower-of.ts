import type { TokenKind } from '../document';

const INVISIBLE = /\u00ad|\u200b|\u200c|\u200d|\u2060/g;
const APOSTROPHES = /[\u2018\u2019\u02bc]/g;
const HYPHENS = /[\u2010\u2011]/g;
const ASCII_END = 0x7f;

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > ASCII_END) return false;
  return true;
}

/**
 * The form to look a token up by: lower case, and for words with straight apostrophes, plain hyphens and no invisible
 * characters, so that "don’t" and "don't" are one word to every list.
 */
export function lowerOf(text: string, kind: TokenKind): string {
  const lower = text.toLowerCase();
  if (kind !== 'word' || isAscii(lower)) return lower;
  return lower.replace(INVISIBLE, '').replace(APOSTROPHES, "'").replace(HYPHENS, '-');
}
