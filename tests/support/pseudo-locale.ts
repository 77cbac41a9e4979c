/**
 * A language that nobody speaks: English with accents, 40 % longer and between marks that run from right to left. What
 * shows up without them on a surface was written into the code; what is cut off had no room to grow.
 */
import type { Message, Messages } from './messages';

/** Right-to-left override and its end: the text is drawn backwards even in Latin letters. */
const OVERRIDE = '\u202e';
const POP = '\u202c';
/** Around every text, so that a missing end is seen. */
const FIRST = '⟦';
const LAST = '⟧';
const GROWTH = 0.4;

const plain = 'aceinorsuyzACEINORSUYZ';
const accented = 'åçéîñöŕšüýžÅÇÉÎÑÖŔŠÜÝŽ';
const accents = new Map(Array.from(plain, (letter, at) => [letter, Array.from(accented)[at] ?? letter]));

/** Placeholders stay as they are. */
export function pseudoText(text: string): string {
  const parts = text.split(/(\{\w+\}|\$\d)/);
  const dressed = parts.map((part, at) =>
    at % 2 === 1 ? part : Array.from(part, (one) => accents.get(one) ?? one).join(''),
  );
  const padding = '·'.repeat(Math.ceil(text.length * GROWTH));
  return `${OVERRIDE}${FIRST}${dressed.join('')}${padding}${LAST}${POP}`;
}

const pseudoMessage = (message: Message): Message =>
  typeof message === 'string'
    ? pseudoText(message)
    : Object.fromEntries(Object.entries(message).map(([form, text]) => [form, pseudoText(text)]));

/** `interfaceLanguage` names a language and is no text. */
export function pseudoLocale(english: Messages, lang: string): Messages {
  const dressed = [...english].map(([key, message]) => [key, pseudoMessage(message)] as const);
  return new Map([...dressed, ['interfaceLanguage', lang]]);
}

/** True for what the pseudo-locale gave; values put into it are of the same piece. */
export const isPseudo = (text: string): boolean => text.includes(FIRST) && text.includes(LAST);

/** The text outside of the pseudo-locale's marks. */
export function outsideOfPseudo(text: string): string {
  let depth = 0;
  let rest = '';
  for (const one of text) {
    if (one === FIRST) depth++;
    else if (one === LAST) depth--;
    else if (depth === 0 && one !== OVERRIDE && one !== POP) rest += one;
  }
  return rest.trim();
}
